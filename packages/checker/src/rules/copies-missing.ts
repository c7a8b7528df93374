import { inlineText, type Row } from "@gongwen/document";
import type { DocumentRule } from "../document-rule.ts";
import { quoted } from "../wording.ts";

const copies = /一式\d+份/u;

export const copiesMissing: DocumentRule = {
  name: "copies/missing",
  severity: "warning",
  why: "申报资料清单应当逐项写明份数",
  *check({ notice, passages }) {
    for (const block of notice.sections.flatMap(({ blocks }) => blocks)) {
      if (block.type !== "table") continue;
      const rows = block.rows.slice(block.headRows);
      if (!rows.some(isCounted)) continue;
      for (const row of rows.filter((candidate) => !isCounted(candidate))) {
        const passage = passages.find(({ paragraph }) => paragraph === row.cells[0]?.children[0]);
        const message = `${passage?.where ?? ""}${quoted(cellText(row, 1))}没有写份数`;
        yield { message, hint: "在备注中写明一式几份", span: passage?.span };
      }
    }
  },
};

function isCounted(row: Row): boolean {
  return row.cells.some((_, index) => copies.test(cellText(row, index)));
}

function cellText(row: Row, index: number): string {
  return (row.cells[index]?.children ?? [])
    .map(({ children }) => inlineText(children))
    .join("")
    .replaceAll("\n", "");
}
