import type { Block, Inline, Paragraph, Table } from "@gongwen/document";
import type { ParagraphRole } from "@gongwen/schema";

/** What a role is in a guide, which has one page for everything. */
const guideRoles: Partial<Record<ParagraphRole, ParagraphRole>> = {
  "heading-1": "guide-heading",
  body: "guide-body",
  "cell-head": "guide-cell-head",
  "cell-value": "guide-cell",
  "cell-label": "guide-cell",
  "cell-number": "guide-cell-number",
};

/** The blocks of a guide under its title: the same words in the guide's own, smaller roles. */
export function guideBlocks(heading: Inline, blocks: readonly Block[]): Block[] {
  const title: Paragraph = { type: "paragraph", role: "guide-title", children: [heading] };
  return [title, ...blocks.map((block) => guideBlock(block))];
}

function guideBlock(block: Block): Block {
  if (block.type === "paragraph") return guideParagraph(block);
  return block.type === "table" ? guideTable(block) : block;
}

function guideParagraph(paragraph: Paragraph): Paragraph {
  return { ...paragraph, role: guideRoles[paragraph.role] ?? paragraph.role };
}

function guideTable(table: Table): Table {
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, children: cell.children.map(guideParagraph) })),
  }));
  return { ...table, role: table.role === "grid" ? "guide" : table.role, rows };
}
