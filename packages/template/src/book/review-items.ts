import { type Block, headingLevel, inlineText } from "@gongwen/document";
import type { ReviewBook } from "@gongwen/schema";
import { attachmentPart } from "../attachment-part.ts";
import { mapAt } from "../map-at.ts";
import { rememberSound } from "../report.ts";
import type { World } from "../world.ts";
import type { BookWork } from "./book-work.ts";

/** One condition or veto, in the notice's words, and where it stands there. */
export interface ReviewItem {
  readonly words: string;
  readonly place: string;
}

/** The conditions as the book words them after the notice. */
export function conditionItems(work: BookWork, { conditions: { items } }: ReviewBook): ReviewItem[] {
  return items.map(({ words, place }, index) => {
    const path = ["conditions", "items", index];
    return { words: work.text(words, [...path, "words"]), place: work.text(place, [...path, "place"]) };
  });
}

/** The vetoes as the composed attachment lists them: another edition's list is another edition's vetoes. */
export function vetoItems(work: BookWork, { vetoes }: ReviewBook): ReviewItem[] {
  const blocks = attachmentBlocks(work, vetoes.attachment);
  const items = blocks.flatMap((block): ReviewItem[] => {
    if (block.type !== "paragraph" || headingLevel(block.role) === undefined || block.marker === undefined) return [];
    const words = inlineText(block.children).replace(/[；。]$/u, "");
    return [{ words, place: work.text(vetoes.place, ["vetoes", "place"], { marker: block.marker }) }];
  });
  if (items.length === 0) {
    const hint = "写遴选标准的附件标识，其中编号的各条即否决项";
    work.report(work.problem(["vetoes", "attachment"], "book/no-vetoes", `附件 ${vetoes.attachment} 中没有编号的条目`, hint));
  }
  return items;
}

/** Composed attachments by their ids: the workbooks of all quotas list the same vetoes. */
const composed = new WeakMap<World, Map<string, readonly Block[]>>();

function attachmentBlocks({ sources, world, report }: BookWork, id: string): readonly Block[] {
  const index = sources.edition.value.attachments.findIndex((attachment) => attachment.id === id);
  if (index < 0) return [];
  const ofWorld = mapAt(composed, world, () => new Map());
  return rememberSound(ofWorld, id, report, (heard) => attachmentPart(index, sources, world, heard).section.blocks);
}
