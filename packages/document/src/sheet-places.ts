import type { Sheet } from "./workbook.ts";

/** Where the parts of a sheet stand: rows from 1, both ends included. A part that the sheet lacks has no place. */
export interface SheetPlaces {
  readonly labelRow?: number;
  readonly titleRow: number;
  readonly lineRows: RowSpan;
  readonly headRows: RowSpan;
  readonly dataRows: RowSpan;
  readonly totalRow?: number;
  readonly firstNoteRow: number;
  /** Columns that print; hidden ones follow. */
  readonly columnCount: number;
}

/** Rows that follow each other; none where `last` is before `first`. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Label, title, lines, heading rows, rows with the total last, notes: one under the other without gaps. */
export function sheetPlaces(sheet: Pick<Sheet, "label" | "lines" | "head" | "rows" | "columns">): SheetPlaces {
  const titleRow = sheet.label === undefined ? 1 : 2;
  const lineRows = { first: titleRow + 1, last: titleRow + (sheet.lines ?? []).length };
  const headRows = { first: lineRows.last + 1, last: lineRows.last + sheet.head.length };
  const hasTotal = sheet.rows.at(-1)?.kind === "total";
  const lastRow = headRows.last + sheet.rows.length;
  return {
    ...(sheet.label === undefined ? {} : { labelRow: 1 }),
    titleRow,
    lineRows,
    headRows,
    dataRows: { first: headRows.last + 1, last: hasTotal ? lastRow - 1 : lastRow },
    ...(hasTotal ? { totalRow: lastRow } : {}),
    firstNoteRow: lastRow + 1,
    columnCount: sheet.columns.filter(({ hidden }) => hidden !== true).length,
  };
}
