import { columnLetters, type RowSpan } from "@gongwen/document";
import { rowAbove, thisRow } from "./formula.ts";

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

/** References to the check sheet's own cells, in a formula that is written for every row. */
export interface CheckCells {
  readonly first: number;
  readonly count: number;
  /** A column's cell in the row of the formula, and in the row above. */
  at(key: CheckKey): string;
  above(key: CheckKey): string;
  /** All rows of a column. */
  all(key: CheckKey): string;
  /** How many rows have problems, up to the last. */
  total(table: "list" | "investment"): string;
}

/** The references, for rows that stand there. */
export function checkCells({ first, last }: RowSpan): CheckCells {
  const column = (key: CheckKey) => `$${columnLetters(checkKeys.indexOf(key) + 1)}`;
  const fixed = (key: CheckKey) => `${column(key)}$${last}`;
  return {
    first,
    count: last - first + 1,
    at: (key) => `${column(key)}${thisRow}`,
    above: (key) => `${column(key)}${rowAbove}`,
    all: (key) => `${column(key)}$${first}:${column(key)}$${last}`,
    total: (table) => `(${fixed(`${table}Before`)}+(${fixed(`${table}Problem`)}<>""))`,
  };
}
