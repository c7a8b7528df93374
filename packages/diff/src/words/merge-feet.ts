import type { Foot, FootRow } from "@gongwen/document";
import { align, isPaired, type Pair } from "./align.ts";
import { mergeInlines } from "./merge-inlines.ts";
import { inlineKey } from "./merge-paragraphs.ts";

/** The imprint from an old and a new one; undefined where neither document has one. */
export function mergeFeet(old: Foot | undefined, now: Foot | undefined): Foot | undefined {
  const foot = now ?? old;
  if (foot === undefined) return undefined;
  const pairs = align(old?.rows ?? [], now?.rows ?? [], {
    key: (row) => `${row.role} ${inlineKey(row.left)}|${inlineKey(row.right ?? [])}`,
    likeness: (one, other) => (one.role === other.role ? 1 : 0),
  });
  return { ...foot, rows: pairs.map(mergeRow) };
}

function mergeRow(pair: Pair<FootRow>): FootRow {
  if (!isPaired(pair)) {
    return pair.new === undefined ? { ...(pair.old as FootRow), change: "deleted" } : { ...pair.new, change: "inserted" };
  }
  const { old, new: now } = pair;
  const left = mergeInlines(old.left, now.left);
  if (old.right === undefined && now.right === undefined) return { ...now, left };
  return { ...now, left, right: mergeInlines(old.right ?? [], now.right ?? []) };
}
