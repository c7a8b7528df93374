import type { Comparison } from "@gongwen/diff";
import { factsText } from "./facts-text.ts";
import type { Paint } from "./paint.ts";
import { isMadeUpAnew, isMoved, quotasText } from "./quotas-text.ts";
import { wordsText } from "./words-text.ts";

/** A comparison as it is read at a terminal; ends with a line feed. */
export function comparisonText({ facts, words, quotas }: Comparison, names: readonly [string, string], paint: Paint): string {
  const wordCount = words.reduce((sum, { kind, changes }) => sum + (kind === undefined ? changes.length : 1), 0);
  const quotaCount = quotas.rows.filter((row) => row.kind !== "kept" || isMoved(row.quota) || isMadeUpAnew(row)).length;
  const heading = (title: string, count: number, unit: string) =>
    paint.strong(count === 0 ? `${title}：没有不同` : `${title}：${count} ${unit}不同`);
  const lines = [
    paint.strong(`${names[0]} 批次 → ${names[1]} 批次`),
    "",
    heading("一、数值", facts.length, "处"),
    ...factsText(facts, paint),
    "",
    heading("二、文字", wordCount, "处"),
    ...wordsText(words, paint),
    "",
    heading("三、推荐名额", quotaCount, "行"),
    ...(quotaCount === 0 ? [] : quotasText(quotas, names, paint)),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}
