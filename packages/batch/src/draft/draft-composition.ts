import type { Document, Properties } from "@gongwen/document";
import { openWords } from "@gongwen/source";
import type { Composition } from "@gongwen/template";
import { markOpen, markOpenCells } from "./mark-open.ts";

/** Stands at the foot of every page of a draft. */
const draftMark = "送审稿";

/** The documents of a draft, for circulation while values are open: 【待定】 highlighted, 送审稿 on every page. */
export function draftComposition({ notice, attachments }: Composition): Composition {
  return {
    notice: draft(notice),
    attachments: attachments.map((attachment) => ({
      ...attachment,
      title: openWords(attachment.title),
      short: openWords(attachment.short),
      document: draft(attachment.document),
      ...(attachment.workbook === undefined
        ? {}
        : {
            workbook: {
              ...markOpenCells(attachment.workbook),
              properties: draftProperties(attachment.workbook.properties),
              mark: draftMark,
            },
          }),
    })),
  };
}

function draft(document: Document): Document {
  return { ...markOpen(document), properties: draftProperties(document.properties), mark: draftMark };
}

/** A file needs a day: the first of the calendar while the notice has none. */
function draftProperties({ title, author, date }: Properties): Properties {
  return { title: openWords(title), author: openWords(author), date: date.includes("NaN") ? "2000-01-01" : date };
}
