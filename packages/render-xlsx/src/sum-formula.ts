import { cellAddress } from "@gongwen/document";

/**
 * The formula, without `=`, that adds cells of one column: a range where the rows follow each other, else each cell by name.
 *
 * @param column from 1
 * @param rows rows of the sheet from 1, in order, at least one
 */
export function sumFormula(column: number, rows: readonly number[]): string {
  const first = rows[0] as number;
  const last = rows.at(-1) as number;
  const contiguous = rows.length > 1 && rows.every((row, index) => row === first + index);
  if (contiguous) return `SUM(${cellAddress(first, column)}:${cellAddress(last, column)})`;
  return rows.map((row) => cellAddress(row, column)).join("+");
}
