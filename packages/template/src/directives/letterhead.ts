import type { Block, Cell, Paragraph, Span, Table } from "@gongwen/document";
import type { ParagraphRole } from "@gongwen/schema";
import type { World } from "../world.ts";

/** `::letterhead`: the issuers' names stacked, 文件 at their right, the number under them (GB/T 9704—2012, 7.2.4, 7.2.5). */
export function letterhead({ facts: { notice } }: World, span: Span): readonly Block[] {
  if (!notice.letterhead) return [];
  const [first = "", ...others] = notice.issuers.map(({ name }) => name);
  const suffix: Cell = { ...cell("letterhead-suffix", "文件"), rows: notice.issuers.length };
  const longest = Math.max(...notice.issuers.map(({ name }) => [...name].length));
  const table: Table = {
    type: "table",
    role: "letterhead",
    widths: [longest, 2],
    headRows: 0,
    rows: [
      { cells: [cell("letterhead-name", first), suffix] },
      ...others.map((name) => ({ cells: [cell("letterhead-name", name)] })),
    ],
    span,
  };
  return notice.number === undefined ? [table] : [table, { ...paragraph("document-number", notice.number), span }];
}

function cell(role: ParagraphRole, words: string): Cell {
  return { children: [paragraph(role, words)], vertical: "center" };
}

function paragraph(role: ParagraphRole, words: string): Paragraph {
  return { type: "paragraph", role, children: [{ type: "text", text: words }] };
}
