import type { Sheet } from "@gongwen/document";

/** Where the parts of a sheet stand: rows from 1, both ends included. A part that the sheet lacks has no place. */
export interface SheetPlaces {
  readonly labelRow?: number;
  readonly titleRow: number;
  readonly headRows: RowSpan;
  readonly dataRows: RowSpan;
  readonly totalRow?: number;
  readonly firstNoteRow: number;
  readonly columnCount: number;
}

export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Label, title, heading rows, rows with the total last, notes: one under the other without gaps. */
export function sheetPlaces(sheet: Sheet): SheetPlaces {
  const titleRow = sheet.label === undefined ? 1 : 2;
  const headRows = { first: titleRow + 1, last: titleRow + sheet.head.length };
  const hasTotal = sheet.rows.at(-1)?.kind === "total";
  const lastRow = headRows.last + sheet.rows.length;
  return {
    ...(sheet.label === undefined ? {} : { labelRow: 1 }),
    titleRow,
    headRows,
    dataRows: { first: headRows.last + 1, last: hasTotal ? lastRow - 1 : lastRow },
    ...(hasTotal ? { totalRow: lastRow } : {}),
    firstNoteRow: lastRow + 1,
    columnCount: sheet.columns.length,
  };
}
