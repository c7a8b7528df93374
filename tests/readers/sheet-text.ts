import { cellName, cellPlace, cellRange, cellsOf } from "./cell-range.ts";
import type { XlsxSheet } from "./xlsx-reader.ts";

/** What the cells of a sheet show, row by row, a line feed between them; blank ones left out. */
export function sheetText({ cells }: XlsxSheet): string {
  return [...cells.values()].map(({ value }) => String(value)).join("\n");
}

/**
 * What the cells of some rows show, row by row, blank ones as an empty text; a cell that a merged one covers is not listed.
 *
 * @param columns from A
 */
export function sheetCells({ cells, merges }: XlsxSheet, firstRow: number, lastRow: number, columns: number): string[] {
  const covered = new Set(merges.flatMap((merge) => cellsOf(cellRange(merge)).slice(1)));
  const all = cellsOf({ top: firstRow, left: 1, bottom: lastRow, right: columns });
  return all.filter((address) => !covered.has(address)).map((address) => String(cells.get(address)?.value ?? ""));
}

/** The last row that holds something. */
export function lastRowOf({ cells }: XlsxSheet): number {
  return Math.max(0, ...[...cells.keys()].map((address) => cellPlace(address).row));
}

/** The first row whose cell in column A begins so; undefined where there is none. */
export function rowBeginning(sheet: XlsxSheet, words: string): number | undefined {
  const rows = Array.from({ length: lastRowOf(sheet) }, (_, index) => index + 1);
  return rows.find((row) => String(sheet.cells.get(cellName(row, 1))?.value ?? "").startsWith(words));
}
