import { type Block, type Change, keptWithSignature, type Paragraph, type Table, unreachable } from "@gongwen/document";
import type { FileChild } from "docx";
import { changedMark } from "./change.ts";
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
    const placing: Placing = { pageBreakBefore: before?.type === "page-break", keepNext: index === kept };
    switch (block.type) {
      case "paragraph":
        return spacedParagraph(block, writing, placing);
      case "table":
        return spacedTable(block, blocks.slice(0, index), writing, width);
      case "page-break":
        return [];
      default:
        return unreachable(block);
    }
  });
}

/** Empty lines that come and go with what they stand beside. */
function blanks(count: number, placing: Placing, change: Change | undefined, writing: Writing): FileChild[] {
  return Array.from({ length: count }, (_, index) => {
    const pageBreakBefore = placing.pageBreakBefore === true && index === 0;
    return styledParagraph(plainStyles.blank.id, [], { ...placing, pageBreakBefore, mark: changedMark(change, writing) });
  });
}

function spacedParagraph(paragraph: Paragraph, writing: Writing, placing: Placing): FileChild[] {
  const look = writing.style.paragraphs[paragraph.role];
  const keepNext = placing.keepNext === true || look.keepWithNext === true;
  const { change } = paragraph;
  const before = blanks(look.blanksBefore ?? 0, { ...placing, keepNext }, change, writing);
  const broken = placing.pageBreakBefore === true && before.length === 0;
  const own = writeParagraph(paragraph, writing, { ...placing, pageBreakBefore: broken });
  return [...before, own, ...blanks(look.blanksAfter ?? 0, { keepNext }, change, writing)];
}

function spacedTable(table: Table, before: readonly FlowBlock[], writing: Writing, width: number): FileChild[] {
  const look = writing.style.tables[table.role];
  const above = [
    ...roomAbove(table, before, writing),
    ...blanks(look.blanksBefore ?? 0, { keepNext: true }, wholeChange(table), writing),
  ];
  return [...above, writeTable(table, writing, width)];
}

/** The mark stands 35 mm down; two tables that touched would become one. */
function roomAbove(table: Table, before: readonly FlowBlock[], writing: Writing): FileChild[] {
  const change = wholeChange(table);
  if (table.role === "letterhead") return [styledParagraph(plainStyles.top.id, [], { mark: changedMark(change, writing) })];
  if (before.at(-1)?.type === "page-break") {
    return [styledParagraph(plainStyles.end.id, [], { pageBreakBefore: true, mark: changedMark(change, writing) })];
  }
  const gap = gapAbove(table, before);
  return gap === undefined ? [] : [styledParagraph(plainStyles.gap.id, [], { mark: changedMark(gap.change, writing) })];
}

/** The gap above a table: there where a table stands before it in the new document, in the old one, or in the file alone. */
function gapAbove(table: Table, before: readonly FlowBlock[]): { readonly change: Change | undefined } | undefined {
  const change = wholeChange(table);
  const touches = (gone: Change) => change !== gone && before.findLast((block) => wholeChange(block) !== gone)?.type === "table";
  const [inNew, inOld] = [touches("deleted"), touches("inserted")];
  if (inNew && inOld) return { change: undefined };
  if (inNew || inOld) return { change: inNew ? "inserted" : "deleted" };
  return before.at(-1)?.type === "table" ? { change: "deleted" } : undefined;
}

/** How a whole block changed; a table did when all of its rows did in the same way. */
export function wholeChange(block: Block): Change | undefined {
  if (block.type === "paragraph") return block.change;
  if (block.type === "page-break") return undefined;
  const [first] = block.rows;
  return block.rows.every(({ change }) => change === first?.change) ? first?.change : undefined;
}
