import type { Document, Workbook } from "@gongwen/document";
import type { Facts } from "@gongwen/schema";
import type { AttachmentPart } from "./attachment-part.ts";
import { detachedSection, detachedWorkbook } from "./detached.ts";
import { documentProperties } from "./document-properties.ts";

/** One attachment by itself: the same blocks as in the bound notice, the notice's number before 附件N where it has one. */
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
  const documentNumber = facts.notice.number;
  const sections = [detachedSection(section, documentNumber)];
  const document: Document = { type: "document", properties: documentProperties(heading, facts), sections };
  const own = { id, number, title, short, document };
  return workbook === undefined ? own : { ...own, workbook: detachedWorkbook(workbook, documentNumber) };
}
