import type { Document, Workbook } from "@gongwen/document";
import type { Facts } from "@gongwen/schema";
import type { AttachmentPart } from "./attachment-part.ts";
import { documentProperties } from "./document-properties.ts";

/** One attachment by itself: the same blocks as in the bound notice. */
export interface ComposedAttachment {
  readonly id: string;
  readonly number: number;
  /** As the list words it, in one line. */
  readonly title: string;
  /** For file names. */
  readonly short: string;
  readonly document: Document;
  readonly workbook?: Workbook;
}

/** An attachment's part as a document of its own. */
export function standAlone(part: AttachmentPart, facts: Facts): ComposedAttachment {
  const { id, number, title, heading, short, section, workbook } = part;
  const document: Document = { type: "document", properties: documentProperties(heading, facts), sections: [section] };
  return { id, number, title, short, document, ...(workbook === undefined ? {} : { workbook }) };
}
