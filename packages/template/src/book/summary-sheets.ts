import type { Sheet, SheetPlaces, SheetValue } from "@gongwen/document";
import type { SummaryBook } from "@gongwen/schema";
import { type AttachmentSheet, attachmentSheet } from "./attachment-sheet.ts";
import type { BookWork } from "./book-work.ts";
import { checkSheet } from "./check-sheet.ts";
import { cellIn } from "./formula.ts";
import { guideSheet } from "./guide-sheet.ts";
import { columnsNamed, summaryColumns } from "./summary-columns.ts";
import { investmentHighlights, listHighlights } from "./summary-highlights.ts";

/** 05-06: how to fill it in, the two attachments, and the sheet that checks them. */
export function summarySheets(work: BookWork, book: SummaryBook): readonly Sheet[] {
  const list = attachmentSheet(work, "list", book.list);
  if (list === undefined) return [];
  const investment = attachmentSheet(work, "investment", book.investment, takenFrom(work, book, list));
  const columns = investment === undefined ? undefined : summaryColumns(work, book, list, investment);
  if (investment === undefined || columns === undefined) return [];
  const lastRow = work.request.rows + book.check.spare;
  return [
    guideSheet(work, book.guide),
    { ...list.sheet, highlights: listHighlights(columns, lastRow, work.request.rows) },
    { ...investment.sheet, highlights: investmentHighlights(columns, lastRow) },
    checkSheet(work, book, columns),
  ];
}

/**
 * Names and plans come from the row of the other sheet that stands as far under its heading: whole columns and rows counted from
 * the headings, so that nothing that is pasted, inserted or deleted there breaks a formula. A blank stays blank: `&""`.
 */
function takenFrom(work: BookWork, { investment }: SummaryBook, list: AttachmentSheet) {
  const taken = columnsNamed(work, ["investment", "taken"], list, investment.taken);
  return (key: string, _: number, { headRows }: SheetPlaces): SheetValue => {
    const column = taken.find((candidate) => candidate.key === key);
    if (column === undefined) return null;
    const row = `ROW()-ROW($A$${headRows.last})+${list.headRow}`;
    return { kind: "formula", formula: `${cellIn(list.name, column.number, row)}&""`, value: "" };
  };
}
