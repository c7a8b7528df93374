import { inlineText, type Row, type Table } from "@gongwen/document";
import type { DocumentRule, Finding } from "../document-rule.ts";
import type { Passage } from "../passages.ts";
import { rowPassage, rowTexts, tablesOf } from "../table-rows.ts";

const dash = "——";

export const tableRagged: DocumentRule = {
  name: "table/ragged",
  severity: "warning",
  why: "同类各行的横线数应当一致，否则不知空格要不要填",
  *check({ notice, passages }) {
    for (const { table } of tablesOf(notice)) yield* raggedRows(table, passages);
  },
};

/** Rows that strike out fewer or more cells than most rows that strike out any. */
function* raggedRows({ rows }: Table, passages: readonly Passage[]): Generator<Finding> {
  const struck = rows.map((row) => ({ row, dashes: dashesOf(row) })).filter(({ dashes }) => dashes > 0);
  const usual = mostCommon(struck.map(({ dashes }) => dashes));
  for (const { row, dashes } of struck.filter((candidate) => candidate.dashes !== usual)) {
    const passage = rowPassage(row, passages);
    yield {
      message: `${passage?.where ?? ""}“${rowTexts(row)[0] ?? ""}”一行有${dashes}条横线，同类各行有${usual}条`,
      hint: `各行都画${usual}条横线`,
      span: passage?.span,
    };
  }
}

function dashesOf({ cells }: Row): number {
  return cells.filter(({ children }) => children.some((paragraph) => inlineText(paragraph.children).trim() === dash)).length;
}

/** The earlier of two that are as common. */
function mostCommon(values: readonly number[]): number | undefined {
  const count = (value: number) => values.filter((other) => other === value).length;
  return values.reduce<number | undefined>(
    (best, value) => (best === undefined || count(value) > count(best) ? value : best),
    undefined,
  );
}
