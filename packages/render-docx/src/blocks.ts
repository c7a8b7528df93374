import { type Block, keptWithSignature, type Paragraph, type Table, unreachable } from "@gongwen/document";
import type { FileChild } from "docx";
import { type Placing, styledParagraph, writeParagraph } from "./paragraph.ts";
import { plainStyles } from "./style-names.ts";
import { writeTable } from "./table.ts";
import type { Writing } from "./writing.ts";

/** Blocks that flow; an imprint doesn't. */
export type FlowBlock = Exclude<Block, { type: "foot" }>;

/**
 * The blocks of one section, each with the empty lines that its look asks for: real paragraphs on the grid.
 *
 * @param width of the text area in twips
 */
export function writeBlocks(blocks: readonly FlowBlock[], writing: Writing, width: number): FileChild[] {
  const kept = keptWithSignature(blocks);
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const placing = { pageBreakBefore: before?.type === "page-break", keepNext: index === kept };
    switch (block.type) {
      case "paragraph":
        return spacedParagraph(block, writing, placing);
      case "table":
        return spacedTable(block, before, writing, width);
      case "page-break":
        return [];
      default:
        return unreachable(block);
    }
  });
}

function blanks(count: number, placing: Placing): FileChild[] {
  return Array.from({ length: count }, (_, index) =>
    styledParagraph(plainStyles.blank.id, [], { ...placing, pageBreakBefore: placing.pageBreakBefore === true && index === 0 }),
  );
}

function spacedParagraph(paragraph: Paragraph, writing: Writing, placing: Placing): FileChild[] {
  const look = writing.style.paragraphs[paragraph.role];
  const keepNext = placing.keepNext === true || look.keepWithNext === true;
  const before = blanks(look.blanksBefore ?? 0, { ...placing, keepNext });
  const broken = placing.pageBreakBefore === true && before.length === 0;
  const own = writeParagraph(paragraph, writing, { ...placing, pageBreakBefore: broken });
  return [...before, own, ...blanks(look.blanksAfter ?? 0, { keepNext })];
}

function spacedTable(table: Table, before: FlowBlock | undefined, writing: Writing, width: number): FileChild[] {
  const look = writing.style.tables[table.role];
  const written = writeTable(table, writing, width);
  return [...roomAbove(table, before), ...blanks(look.blanksBefore ?? 0, { keepNext: true }), written];
}

/** The mark stands 35 mm down; two tables that touched would become one. */
function roomAbove(table: Table, before: FlowBlock | undefined): FileChild[] {
  if (table.role === "letterhead") return [styledParagraph(plainStyles.top.id, [])];
  if (before?.type === "page-break") return [styledParagraph(plainStyles.end.id, [], { pageBreakBefore: true })];
  return before?.type === "table" ? [styledParagraph(plainStyles.gap.id, [])] : [];
}
