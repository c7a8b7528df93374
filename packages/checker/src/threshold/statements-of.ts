import { boundaryWordings, type Comparison, type Threshold } from "@gongwen/schema";
import { type Passage, unbroken } from "../passages.ts";
import { usesOf } from "../uses.ts";
import { literal } from "../wording.ts";
import type { Statement } from "./statement.ts";

/** Words for a boundary that only a template's own words have; the data's are `boundaryWordings`. */
const otherWordings: Readonly<Record<string, Comparison>> = {
  大于: "gt",
  高于: "gt",
  不少于: "gte",
  不小于: "gte",
  达到: "gte",
  至少: "gte",
  低于: "lt",
  少于: "lt",
  未达到: "lt",
  未超过: "lte",
};
const wordings: Readonly<Record<string, Comparison>> = { ...otherWordings, ...boundaryWordings };
/** Characters that a clause shares with a threshold's name when it speaks of the threshold: 推进计划投资, 投资总额. */
const sameTopic = 4;
const demand = /^(?:需|须|应|应当|必须)/u;

/** What all passages say of one threshold: those that the data word, and those that a template words with a number of its own. */
export function statementsOf(threshold: Threshold, passages: readonly Passage[]): Statement[] {
  const { value, unit } = threshold;
  const known = Object.values(threshold.passages).map(({ wording, suffix = "", place }): Statement => {
    const words = `${wording}${value}${unit}${suffix}`;
    return { place, words, comparison: boundaryWordings[wording], value, demands: demand.test(wording) };
  });
  const typed = typedStatements(threshold, passages);
  return [...known, ...typed.filter(({ words }) => known.every((statement) => !statement.words.startsWith(words)))];
}

function typedStatements({ label, unit }: Threshold, passages: readonly Passage[]): Statement[] {
  const longestFirst = Object.keys(wordings).sort((a, b) => b.length - a.length);
  const pattern = `(?<demand>(?:需|须|应当?|必须)?)(?<wording>${longestFirst.join("|")})(?<value>\\d+(?:\\.\\d+)?)${literal(unit)}`;
  return usesOf(passages, new RegExp(pattern, "gu")).flatMap(({ words, index, passage }) => {
    const clause =
      unbroken(passage.text)
        .slice(0, index)
        .split(/[。；，：]/u)
        .at(-1) ?? "";
    const { wording = "", value = "", demand: asked = "" } = new RegExp(pattern, "u").exec(words)?.groups ?? {};
    const comparison = wordings[wording];
    if (comparison === undefined || sharedLength(clause, label) < sameTopic) return [];
    return [{ place: passage.where, words, comparison, value: Number(value), demands: asked !== "" || demand.test(wording) }];
  });
}

/** The length of the longest run of characters that two texts share. */
function sharedLength(a: string, b: string): number {
  let longest = 0;
  for (let start = 0; start < a.length; start++) {
    while (b.includes(a.slice(start, start + longest + 1)) && start + longest < a.length) longest++;
  }
  return longest;
}
