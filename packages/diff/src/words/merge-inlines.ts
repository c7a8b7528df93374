import type { Change, Inline, Text } from "@gongwen/document";
import { diffArrays } from "diff";
import { entryWords, type Token, tokensOf } from "./tokens.ts";

/** Tokens in a row that stand in both paragraphs, or in one alone. */
interface Stretch {
  readonly old: readonly Token[];
  readonly new: readonly Token[];
  readonly same: boolean;
}

/**
 * One paragraph's words from two: what stands in both once, what differs as deleted and inserted pieces. Changes that a character or
 * two part are one change, for nobody reads confetti.
 */
export function mergeInlines(old: readonly Inline[], now: readonly Inline[]): Inline[] {
  const stretches = joinNear(stretchesOf(tokensOf(old), tokensOf(now)));
  return joinTexts(
    stretches.flatMap((stretch) => {
      const inserted = stretch.new.map(({ node }) => node);
      if (stretch.same) return inserted;
      const deleted = retire(stretch.old.map(({ node }) => node));
      return [...marked(deleted, "deleted"), ...marked(inserted, "inserted")];
    }),
  );
}

/**
 * Old words as they stand in the merged document: a place to fill in leaves its blank, not its control, whose name the new document may
 * use elsewhere; and LibreOffice 7.4 would keep the emptied row of a table for the sake of it.
 */
export function retire(children: readonly Inline[]): Inline[] {
  return children.map((node) => (node.type === "entry" ? { type: "text", text: entryWords(node) } : node));
}

function marked(children: readonly Inline[], change: Change): Inline[] {
  return children.map((node) => ({ ...node, change }));
}

function stretchesOf(old: readonly Token[], now: readonly Token[]): Stretch[] {
  const parts = diffArrays(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
  );
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of parts) {
    const oldTokens = added ? [] : old.slice(i, i + count);
    const newTokens = removed ? [] : now.slice(j, j + count);
    [i, j] = [i + oldTokens.length, j + newTokens.length];
    stretches.push({ old: oldTokens, new: newTokens, same: !added && !removed });
  }
  return stretches;
}

/** A gap of so many characters between two changes is always closed. */
const nearby = 2;

/** Joins changes that stand beside each other, and those between which little stayed. */
function joinNear(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const before = joined.at(-1);
    const closes = stretch.same && before?.same === false && isSmall(stretch, before, stretches[index + 1]);
    if (before?.same === false && (!stretch.same || closes)) {
      joined[joined.length - 1] = { old: [...before.old, ...stretch.old], new: [...before.new, ...stretch.new], same: false };
    } else joined.push(stretch);
  }
  return joined;
}

/** Whether what stayed between two changes is too little to be seen: two characters, or half of either change. */
function isSmall(same: Stretch, before: Stretch, after: Stretch | undefined): boolean {
  if (after === undefined || same.new.some(({ node }) => node.type !== "text")) return false;
  const length = lengthOf(same.new);
  const size = ({ old, new: now }: Stretch) => Math.max(lengthOf(old), lengthOf(now));
  return length <= nearby || length * 2 <= Math.min(size(before), size(after));
}

function lengthOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { length }) => sum + length, 0);
}

/** Texts of the same role and fate in a row are one text. */
function joinTexts(children: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of children) {
    const before = joined.at(-1);
    if (node.type === "text" && before?.type === "text" && isLike(node, before)) {
      joined[joined.length - 1] = { ...before, text: before.text + node.text };
    } else joined.push(node);
  }
  return joined;
}

function isLike(one: Text, other: Text): boolean {
  return one.role === other.role && one.change === other.change && one.open === other.open;
}
