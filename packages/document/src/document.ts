import type { Block } from "./block.ts";
import type { Change } from "./change.ts";

/** A run of pages of one orientation. Each section begins a page; page numbers run on. */
export interface Section {
  readonly page: "portrait" | "landscape";
  /** `notice`, or the attachment's id. */
  readonly part: string;
  readonly blocks: readonly Block[];
  readonly change?: Change;
}

/** Where a file of a region's package comes from; nobody sees it, and a reader of returned files goes by it. */
export interface Stamp {
  readonly batch: string;
  /** Of the region. */
  readonly region: string;
  /** As the manifest calls it. */
  readonly document: string;
  readonly schemaVersion: string;
}

/** What stands in a file's properties. `date` is an ISO day from the data, never the clock. */
export interface Properties {
  readonly title: string;
  readonly author: string;
  readonly date: string;
  readonly stamp?: Stamp;
}

/** The middle between words and files: plain JSON, the same for every writer. */
export interface Document {
  readonly type: "document";
  readonly properties: Properties;
  readonly sections: readonly Section[];
  /** A line at the foot of every page, outside the text area: of which batch and revision a package's file is. */
  readonly mark?: string;
  /** Who made the changes, in a document that is compared with an earlier one. The DOCX writer alone shows changes. */
  readonly changedBy?: string;
}
