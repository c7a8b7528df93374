import { headingLevel, inlineText } from "@gongwen/document";
import type { ReviewBook } from "@gongwen/schema";
import { attachmentPart } from "../attachment-part.ts";
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
  const { sources, world, report } = work;
  const index = sources.edition.value.attachments.findIndex(({ id }) => id === vetoes.attachment);
  const { blocks } = index < 0 ? { blocks: [] } : attachmentPart(index, sources, world, report).section;
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
