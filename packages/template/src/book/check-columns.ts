import { cellAddress, columnLetters, type RowSpan } from "@gongwen/document";

/** The columns of the check sheet, in order: what it shows, then what it counts by, which nobody sees. */
export const checkKeys = [
  "number",
  "position",
  "enterprise",
  "problem",
  /** From 1: the row under a table's heading that this row looks at, and the entry of the list that it shows. */
  "index",
  /** Of 附件5: its row of the sheet, the key of its name, rows in use so far, its problems, rows with problems before it. */
  "listRow",
  "listKey",
  "listUsed",
  "listProblem",
  "listBefore",
  /** The same of 附件6. */
  "investmentRow",
  "investmentKey",
  "investmentProblem",
  "investmentBefore",
  /** Which row the entry of the list tells of. */
  "pick",
] as const;
export type CheckKey = (typeof checkKeys)[number];

/** How many of them show. */
export const shownCheckKeys = 4;

/** References to the check sheet's own cells. */
export interface CheckCells {
  readonly count: number;
  /** A column's cell in the row with this index from 0; the row above the first is the heading. */
  at(key: CheckKey, index: number): string;
  /** All rows of a column. */
  all(key: CheckKey): string;
  /** How many rows have problems, up to the last. */
  total(table: "list" | "investment"): string;
}

/** The references, for rows that stand there. */
export function checkCells({ first, last }: RowSpan): CheckCells {
  const number = (key: CheckKey) => checkKeys.indexOf(key) + 1;
  const at = (key: CheckKey, index: number) => `$${cellAddress(first + index, number(key))}`;
  const fixed = (key: CheckKey) => `$${columnLetters(number(key))}$${last}`;
  return {
    count: last - first + 1,
    at,
    all: (key) => `$${columnLetters(number(key))}$${first}:$${columnLetters(number(key))}$${last}`,
    total: (table) => `(${fixed(`${table}Before`)}+(${fixed(`${table}Problem`)}<>""))`,
  };
}
