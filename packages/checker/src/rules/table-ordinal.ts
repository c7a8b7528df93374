import type { Table } from "@gongwen/document";
import type { DocumentRule, Finding } from "../document-rule.ts";
import type { Passage } from "../passages.ts";
import { rowPassage, rowTexts, tablesOf } from "../table-rows.ts";

export const tableOrdinal: DocumentRule = {
  name: "table/ordinal",
  severity: "warning",
  why: "表中的序号应当从1起连续，读者按序号引用",
  *check({ notice, passages }) {
    for (const { table } of tablesOf(notice)) yield* gaps(table, passages);
  },
};

/** A row without a number, such as a total's or …… for further ones, has no place in the count. */
function* gaps({ rows, headRows }: Table, passages: readonly Passage[]): Generator<Finding> {
  const numbers = rows.map((row) => rowTexts(row)[0]?.trim() ?? "");
  if (numbers[0] !== "序号") return;
  let last = 0;
  for (const [index, row] of rows.entries()) {
    const number = Number(numbers[index]);
    if (index < headRows || !/^\d+$/.test(numbers[index] ?? "")) continue;
    if (number !== last + 1) {
      const passage = rowPassage(row, passages);
      const message = `${passage?.where ?? ""}的序号是${number}，前一行是${last === 0 ? "表头" : last}`;
      yield { message, hint: "按顺序重新编号", span: passage?.span };
    }
    last = number;
  }
}
