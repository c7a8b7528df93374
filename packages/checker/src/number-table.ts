import type { Document, Row, Table } from "@gongwen/document";
import type { Passage } from "./passages.ts";
import { rowPassage, rowTexts, tablesOf } from "./table-rows.ts";

/** A table of sums as a reader counts it: names down the side, whole numbers in its columns. */
export interface NumberTable {
  readonly part: string;
  /** What heads the columns, without the ordinal's and the name's. */
  readonly heads: readonly string[];
  readonly rows: readonly NumberRow[];
}

/** One row. A blank cell is null, which counts as nothing and isn't 0. */
export interface NumberRow {
  readonly kind: "unit" | "subtotal" | "total";
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly passage: Passage | undefined;
}

/** Every table with a row 合计, as numbers. */
export function numberTables(document: Document, passages: readonly Passage[]): NumberTable[] {
  return tablesOf(document).flatMap(({ part, table }) => {
    const read = table.role === "grid" ? asNumbers(part, table, passages) : undefined;
    return read?.rows.some(({ kind }) => kind === "total") ? [read] : [];
  });
}

/** None where the table's first two columns aren't an ordinal and a name, or a cell holds words. */
function asNumbers(part: string, { rows, headRows }: Table, passages: readonly Passage[]): NumberTable | undefined {
  const [head] = rows.slice(0, headRows).map(rowTexts);
  if (head?.[0] !== "序号" || headRows !== 1) return undefined;
  const heads = head.slice(2);
  const read = rows.slice(headRows).map((row) => asRow(row, heads.length, passages));
  return read.every((row) => row !== undefined) ? { part, heads, rows: read } : undefined;
}

function asRow(row: Row, columns: number, passages: readonly Passage[]): NumberRow | undefined {
  const texts = rowTexts(row);
  const cells = texts.slice(-columns);
  const [first = "", second = ""] = texts;
  if (!cells.every((text) => /^\d*$/.test(text))) return undefined;
  const name = texts.length > columns + 1 ? second : first;
  return {
    kind: name.includes("合计") ? "total" : name.endsWith("小计") ? "subtotal" : "unit",
    name,
    values: cells.map((text) => (text === "" ? null : Number(text))),
    passage: rowPassage(row, passages),
  };
}

/** The sum of some rows' values in one column; blank cells count as nothing. */
export function columnSum(rows: readonly NumberRow[], column: number): number {
  return rows.reduce((sum, { values }) => sum + (values[column] ?? 0), 0);
}
