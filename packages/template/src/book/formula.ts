import { columnLetters } from "@gongwen/document";

/** Excel allows 255 units of UTF-16 in a text inside a formula: so many characters fit whatever they are. */
const longestText = 120;

/** A text as a formula holds it; one that is too long comes in pieces. */
export function quoted(text: string): string {
  const characters = [...text];
  const pieces = Array.from({ length: Math.max(1, Math.ceil(characters.length / longestText)) }, (_, index) =>
    characters.slice(index * longestText, (index + 1) * longestText).join(""),
  );
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}

/** Values that only the sheet knows, by the name under which a message speaks of them: formulas. */
export type LiveValues = Readonly<Record<string, string>>;

const firstPlace = 0xe000;

/** Stand-ins by which a message is rendered before its live values are known. */
export function placesOf(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [name, String.fromCharCode(firstPlace + index)]));
}

/** A message as a formula: its words, and the formulas in the places of `placesOf`, in the order of the names. */
export function messageFormula(words: string, values: LiveValues): string {
  const formulas = Object.values(values);
  return words
    .split(/([\ue000-\uf8ff])/u)
    .filter((part) => part !== "")
    .map((part) => {
      const code = part.charCodeAt(0) - firstPlace;
      return part.length === 1 && code >= 0 && code < formulas.length ? (formulas[code] as string) : quoted(part);
    })
    .join("&");
}

/** A whole column of a sheet, from 1: rows that are deleted, inserted or pasted leave the reference as it is. */
export function wholeColumn(sheet: string, column: number, last = column): string {
  return `'${sheet}'!$${columnLetters(column)}:$${columnLetters(last)}`;
}

/** The cell of a column in the row that a formula gives. */
export function cellIn(sheet: string, column: number, row: string): string {
  return `INDEX(${wholeColumn(sheet, column)},${row})`;
}

/**
 * A firm's name by which two entries are compared: without blanks of any kind, brackets of one width, small letters. EXACT compares
 * it; COUNTIF and MATCH would take `*`, `?` and `~` for wildcards and stop at 255 characters.
 */
export function nameKey(value: string): string {
  const blanks = [" ", "\u3000", "\u00a0"];
  const bare = blanks.reduce((formula, blank) => `SUBSTITUTE(${formula},"${blank}","")`, `CLEAN(${value}&"")`);
  return `LOWER(SUBSTITUTE(SUBSTITUTE(${bare},"（","("),"）",")"))`;
}

/** How often a key stands among keys. */
export function countOf(key: string, keys: string): string {
  return `SUMPRODUCT(--EXACT(${keys},${key}))`;
}

/** The number of the row that a formula will stand in, and of the row above it, in a formula that is written for every row. */
export const thisRow = "\u0001";
export const rowAbove = "\u0002";

/** Such a formula for one row. */
export function inRow(formula: string, row: number): string {
  return formula.replaceAll(thisRow, String(row)).replaceAll(rowAbove, String(row - 1));
}
