import { inlineText, type Row, type Table } from "@gongwen/document";
import type { DocumentRule, Finding } from "../document-rule.ts";
import type { Passage } from "../passages.ts";

export const tableOrdinal: DocumentRule = {
  name: "table/ordinal",
  severity: "warning",
  why: "表中的序号应当从1起连续，读者按序号引用",
  *check({ notice, passages }) {
    for (const block of notice.sections.flatMap(({ blocks }) => blocks)) {
      if (block.type === "table" && firstText(block.rows[0]) === "序号") yield* gaps(block, passages);
    }
  },
};

/** A row without a number, such as a total's or …… for further ones, has no place in the count. */
function* gaps({ rows, headRows }: Table, passages: readonly Passage[]): Generator<Finding> {
  const numbered = rows.slice(headRows).filter((row) => /^\d+$/.test(firstText(row)));
  for (const [index, row] of numbered.entries()) {
    const last = Number(firstText(numbered[index - 1]) || 0);
    if (Number(firstText(row)) === last + 1) continue;
    const passage = passages.find(({ paragraph }) => paragraph === row.cells[0]?.children[0]);
    const message = `${passage?.where ?? ""}的序号是${firstText(row)}，前一行是${last === 0 ? "表头" : last}`;
    yield { message, hint: "按顺序重新编号", span: passage?.span };
  }
}

function firstText(row: Row | undefined): string {
  return inlineText((row?.cells[0]?.children ?? []).flatMap(({ children }) => children)).trim();
}
