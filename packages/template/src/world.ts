import type { Inline, Slot } from "@gongwen/document";
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
}
