/** The letters of a column counted from 1: A … Z, AA … */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest === 0 ? "" : columnLetters(rest)}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** `C5`; rows and columns count from 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `$C$5:$C$81`, as names and lists refer to cells. */
export function absoluteRange(fromRow: number, fromColumn: number, toRow: number, toColumn: number): string {
  return `$${columnLetters(fromColumn)}$${fromRow}:$${columnLetters(toColumn)}$${toRow}`;
}
