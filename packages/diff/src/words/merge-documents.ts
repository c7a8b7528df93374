import type { Block, Document, Foot, Section } from "@gongwen/document";
import { align, isPaired, type Pair } from "./align.ts";
import { goneBlock, mergeBlocks } from "./merge-blocks.ts";
import { mergeFeet } from "./merge-feet.ts";
import { pairLast } from "./merge-paragraphs.ts";

/** Whose name the tracked changes bear. */
const author = "通知版本比较";

/**
 * The new document with everything that differs from the old one marked: all changes accepted, it is the new one, all rejected, the
 * old one.
 */
export function mergeDocuments(old: Document, now: Document): Document {
  const pairs = pairLast(align(old.sections, now.sections, { key: ({ part }) => part, likeness: () => 0 }));
  const sections = pairs.map((pair) => mergeSection(pair));
  const foot = mergeFeet(footOf(old), footOf(now));
  const last = sections.at(-1);
  const imprint = foot === undefined || last === undefined ? [] : [{ page: last.page, part: last.part, blocks: [foot] }];
  return { ...now, sections: [...sections, ...imprint], changedBy: author };
}

function mergeSection(pair: Pair<Section>): Section {
  if (isPaired(pair)) return { ...pair.new, blocks: mergeBlocks(pair.old.blocks, pair.new.blocks) };
  if (pair.new !== undefined) return { ...pair.new, blocks: pair.new.blocks.filter(isNoFoot), change: "inserted" };
  const gone = pair.old as Section;
  const blocks = gone.blocks.filter(isNoFoot).map((block) => (block.type === "page-break" ? block : goneBlock(block)));
  return { ...gone, blocks, change: "deleted" };
}

function isNoFoot(block: Block): block is Exclude<Block, Foot> {
  return block.type !== "foot";
}

function footOf({ sections }: Document): Foot | undefined {
  return sections.flatMap(({ blocks }) => blocks).find((block) => block.type === "foot");
}
