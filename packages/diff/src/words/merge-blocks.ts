import type { Block, PageBreak, Paragraph, Table } from "@gongwen/document";
import { align, isPaired, type Likeness, type Pair } from "./align.ts";
import { goneParagraph, mergeParagraph, pairLast, paragraphLikeness } from "./merge-paragraphs.ts";
import { goneTable, mergeTable, tableKey, tableLikeness } from "./merge-table.ts";

/** A paragraph or a table, and whether it begins a page. */
interface Unit {
  readonly block: Paragraph | Table;
  readonly broken: boolean;
}

const pageBreak: PageBreak = { type: "page-break" };

const unitLikeness: Likeness<Unit> = {
  key: ({ block }) =>
    block.type === "table" ? `${block.role} ${block.widths.length} ${tableKey(block)}` : paragraphLikeness.key(block),
  likeness({ block: old }, { block: now }) {
    if (old.type === "table") return now.type === "table" ? tableLikeness(old, now) : 0;
    return now.type === "table" ? 0 : paragraphLikeness.likeness(old, now);
  },
};

/** The blocks of one section from those of an old and a new one; the imprint stands apart (`mergeFeet`). */
export function mergeBlocks(old: readonly Block[], now: readonly Block[]): Block[] {
  return pairEnds(unitsOf(old), unitsOf(now)).flatMap((pair) => {
    const broken = pair.new?.broken ?? pair.old?.broken ?? false;
    return [...(broken ? [pageBreak] : []), mergeUnit(pair)];
  });
}

/** Last paragraphs of one role are one whatever they say: the section's end stands in them, and neither comes nor goes. */
function pairEnds(old: readonly Unit[], now: readonly Unit[]): Pair<Unit>[] {
  const pairs = align(old, now, unitLikeness);
  return haveOneEnd(old.at(-1), now.at(-1)) ? pairLast(pairs) : pairs;
}

function haveOneEnd(old: Unit | undefined, now: Unit | undefined): boolean {
  if (old?.block.type !== "paragraph" || now?.block.type !== "paragraph") return false;
  return old.block.role === now.block.role && old.broken === now.broken;
}

function unitsOf(blocks: readonly Block[]): Unit[] {
  return blocks.flatMap((block, index) =>
    block.type === "paragraph" || block.type === "table" ? [{ block, broken: blocks[index - 1]?.type === "page-break" }] : [],
  );
}

function mergeUnit(pair: Pair<Unit>): Block {
  if (isPaired(pair)) return mergeAlike(pair.old.block, pair.new.block);
  if (pair.new !== undefined) return comeBlock(pair.new.block);
  return goneBlock((pair.old as Unit).block);
}

function mergeAlike(old: Unit["block"], now: Unit["block"]): Block {
  if (old.type === "table" && now.type === "table") return mergeTable(old, now);
  return mergeParagraph(old as Paragraph, now as Paragraph);
}

function comeBlock(block: Unit["block"]): Block {
  if (block.type === "paragraph") return { ...block, change: "inserted" };
  return { ...block, rows: block.rows.map((row) => ({ ...row, change: "inserted" })) };
}

/** A block that only the old document has. */
export function goneBlock(block: Paragraph | Table): Block {
  return block.type === "paragraph" ? goneParagraph(block) : goneTable(block);
}
