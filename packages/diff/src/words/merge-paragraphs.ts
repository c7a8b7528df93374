import { type Inline, inlineText, type Paragraph } from "@gongwen/document";
import { align, isPaired, type Likeness, leastLikeness, type Pair } from "./align.ts";
import { textLikeness } from "./likeness.ts";
import { mergeInlines, retire } from "./merge-inlines.ts";

/** The words of inline nodes as a key: places to fill in by name, for two blanks look alike. */
export function inlineKey(children: readonly Inline[]): string {
  return children.map((node) => (node.type === "entry" ? `{${node.id}:${inlineText([node])}}` : inlineText([node]))).join("");
}

/** Roles of which a part has one paragraph: it is found again whatever it says. */
const single: ReadonlySet<Paragraph["role"]> = new Set([
  "document-number",
  "title",
  "recipients",
  "issue-date",
  "issue-date-unsealed",
  "note",
  "attachment-label",
  "attachment-title",
]);

/** Paragraphs are the same by role and words; their numbers don't count. Of different roles they are never alike. */
export const paragraphLikeness: Likeness<Paragraph> = {
  key: ({ role, children }) => `${role} ${inlineKey(children)}`,
  likeness(old, now) {
    if (old.role !== now.role) return 0;
    return Math.max(single.has(now.role) ? leastLikeness : 0, textLikeness(inlineKey(old.children), inlineKey(now.children)));
  },
};

/** A paragraph that only the old document has. */
export function goneParagraph({ anchor: _, span: __, ...paragraph }: Paragraph): Paragraph {
  return { ...paragraph, children: retire(paragraph.children), change: "deleted" };
}

/** One paragraph from an old and a new one. */
export function mergeParagraph(old: Paragraph, now: Paragraph): Paragraph {
  const isSame = inlineKey(old.children) === inlineKey(now.children);
  const children = isSame ? now.children : mergeInlines(old.children, now.children);
  return { ...now, children, ...(old.marker === now.marker ? {} : { formerMarker: old.marker ?? "" }) };
}

/**
 * The paragraphs of one cell from those of an old and a new cell. The last ones are one paragraph whatever they say, for the end of a
 * cell neither comes nor goes.
 */
export function mergeCellParagraphs(old: readonly Paragraph[], now: readonly Paragraph[]): Paragraph[] {
  const pairs =
    old.length === 1 && now.length === 1 ? [{ old: old[0], new: now[0] }] : pairLast(align(old, now, paragraphLikeness));
  return (pairs as Pair<Paragraph>[]).flatMap((pair) => mergePair(pair));
}

function mergePair(pair: Pair<Paragraph>): Paragraph[] {
  if (isPaired(pair)) return [mergeParagraph(pair.old, pair.new)];
  if (pair.new !== undefined) return [{ ...pair.new, change: "inserted" }];
  return pair.old === undefined ? [] : [goneParagraph(pair.old)];
}

/** Where the last old and the last new one each stand alone, they become a pair; those that come before them stay as they are. */
export function pairLast<Item>(pairs: readonly Pair<Item>[]): Pair<Item>[] {
  const tail = pairs.slice(pairs.findLastIndex(isPaired) + 1);
  const lastOld = tail.findLast(({ old }) => old !== undefined);
  const lastNew = tail.findLast((pair) => pair.new !== undefined);
  if (lastOld?.old === undefined || lastNew?.new === undefined) return [...pairs];
  const others = pairs.filter((pair) => pair !== lastOld && pair !== lastNew);
  return [...others, { old: lastOld.old, new: lastNew.new }];
}
