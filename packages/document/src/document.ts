import type { Block } from "./block.ts";

/** A run of pages of one orientation. Each section begins a page; page numbers run on. */
export interface Section {
  readonly page: "portrait" | "landscape";
  /** `notice`, or the attachment's id. */
  readonly part: string;
  readonly blocks: readonly Block[];
}

/** What stands in a file's properties. `date` is an ISO day from the data, never the clock. */
export interface Properties {
  readonly title: string;
  readonly author: string;
  readonly date: string;
}

/** The middle between words and files: plain JSON, the same for every writer. */
export interface Document {
  readonly type: "document";
  readonly properties: Properties;
  readonly sections: readonly Section[];
}
