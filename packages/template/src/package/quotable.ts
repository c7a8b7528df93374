import { type Block, type Inline, inlineText, type Paragraph } from "@gongwen/document";
import { attachmentPart } from "../attachment-part.ts";
import type { EditionSources } from "../edition-sources.ts";
import { noticeSection } from "../notice-section.ts";
import type { Report } from "../report.ts";
import type { Quotable, World } from "../world.ts";

/** The words of the notice and of its attachments, with the world's places, for files that repeat them. */
export function quotableWords(sources: EditionSources, world: World, report: Report): Quotable {
  const parts = sources.edition.value.attachments.flatMap(({ id, content }, index): [string, readonly Block[]][] => {
    if (!content.endsWith(".md.hbs")) return [];
    const { section } = attachmentPart(index, sources, world, report);
    return [[id, section.blocks.filter((block) => !isHead(block))]];
  });
  const notice = noticeSection(sources, world, report).blocks;
  return { parts: new Map(parts), passages: new Map([...notice, ...parts.flatMap(([, blocks]) => blocks)].flatMap(passageOf)) };
}

function isHead(block: Block): boolean {
  return block.type === "paragraph" && (block.role === "attachment-label" || block.role === "attachment-title");
}

/** What follows a named run-in heading's clause; a heading that stands alone has nothing to quote but itself. */
function passageOf(block: Block): [string, readonly Inline[]][] {
  if (block.type !== "paragraph" || block.name === undefined) return [];
  const rest = afterClause(block);
  return [[block.name, inlineText(rest) === "" ? block.children : rest]];
}

function afterClause({ children }: Paragraph): readonly Inline[] {
  const last = children.findLastIndex((node) => (node.type === "text" || node.type === "slot") && node.role !== undefined);
  return children.slice(last + 1);
}
