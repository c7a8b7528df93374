/** A block of cells: rows and columns from 1, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `B3` or `$B$3` as row and column from 1. */
export function cellPlace(address: string): { row: number; column: number } {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(address);
  if (match === null) throw new Error(`not a cell: ${address}`);
  const column = [...(match[1] as string)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]), column };
}

/** Row and column from 1 as `B3`. */
export function cellName(row: number, column: number): string {
  const letters = column > 26 ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) : "";
  return `${letters}${String.fromCharCode(65 + ((column - 1) % 26))}${row}`;
}

/** `A1:B3`, or a single cell. */
export function cellRange(text: string): CellRange {
  const [first = "", last = first] = text.split(":");
  const from = cellPlace(first);
  const to = cellPlace(last);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** The addresses of a range, row by row. */
export function cellsOf({ top, left, bottom, right }: CellRange): string[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, across) => cellName(top + down, left + across)),
  ).flat();
}

/** Whether two ranges share a cell. */
export function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
