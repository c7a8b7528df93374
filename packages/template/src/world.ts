import type { Block, Inline, Slot } from "@gongwen/document";
import type { Facts } from "@gongwen/schema";

/** How an attachment is called: its number, its title as the list words it, and the published variants by name. */
export interface AttachmentTitles {
  readonly number: number;
  readonly title: readonly Inline[];
  readonly variants: ReadonlyMap<string, readonly Inline[]>;
}

/** Everything a template may speak of. */
export interface World {
  readonly facts: Facts;
  readonly slots: ReadonlyMap<string, Slot>;
  /** By id, in the order of the list. */
  readonly attachments: ReadonlyMap<string, AttachmentTitles>;
  /** Where the named headings of the notice and its attachments stand, by name: 三（一）, 附件3第（6）项. Found when first asked. */
  readonly headings: () => ReadonlyMap<string, string>;
  /** In the words of a region's package: the numbers of its files, by what they are called. */
  readonly files?: ReadonlyMap<string, string>;
  /** What the notice and its attachments say, for the words of a package that repeat it. */
  readonly quotable?: Quotable;
}

/** The finished words that may be quoted. */
export interface Quotable {
  /** What stands under a heading's clause in the same paragraph, by the heading's name. */
  readonly passages: ReadonlyMap<string, readonly Inline[]>;
  /** What stands under an attachment's title, by the attachment's id. */
  readonly parts: ReadonlyMap<string, readonly Block[]>;
}
