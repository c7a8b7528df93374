import { meantFirsts, meantYears } from "./meant-years.ts";

const years = /(?<!\d)(?:19|20)\d\d(?!\d|字)/g;
const firstBatch = /首批|首年|首次|暂不纳入|第二年起/g;

/** The texts of files, by path, without white space. */
export type Texts = ReadonlyMap<string, string>;

/** Each place that names a year, or the first batch, without being meant to. */
export function staleWords(texts: Texts): string[] {
  const meant = [...Object.keys(meantYears), ...Object.keys(meantFirsts)];
  return [...texts].flatMap(([path, text]) => {
    const rest = meant.reduce((left, words) => left.replaceAll(words, "＊"), text);
    const found = [...rest.matchAll(years), ...rest.matchAll(firstBatch)];
    return found.map(({ index }) => `${path}: ${rest.slice(Math.max(0, index - 12), index + 12)}`);
  });
}

/** Those of some words that a text has, with its path. */
export function placesOf(texts: Texts, words: readonly string[]): string[] {
  return [...texts].flatMap(([path, text]) => words.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`));
}
