import type { Row } from "@gongwen/document";
import type { DocumentRule } from "../document-rule.ts";
import { rowPassage, rowTexts, tablesOf } from "../table-rows.ts";
import { quoted } from "../wording.ts";

const copies = /一式\d+份/u;

export const copiesMissing: DocumentRule = {
  name: "copies/missing",
  severity: "warning",
  why: "申报资料清单应当逐项写明份数",
  *check({ notice, passages }) {
    for (const { table } of tablesOf(notice)) {
      const rows = table.rows.slice(table.headRows);
      if (!rows.some(isCounted)) continue;
      for (const row of rows.filter((candidate) => !isCounted(candidate))) {
        const passage = rowPassage(row, passages);
        const message = `${passage?.where ?? ""}${quoted(rowTexts(row)[1] ?? "")}没有写份数`;
        yield { message, hint: "在备注中写明一式几份", span: passage?.span };
      }
    }
  },
};

function isCounted(row: Row): boolean {
  return rowTexts(row).some((text) => copies.test(text));
}
