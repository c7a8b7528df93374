import { type Passage, unbroken } from "./passages.ts";

/** Words that a pattern finds, and where they stand. */
export interface Use {
  readonly words: string;
  /** Of the first character in the passage's text without line breaks. */
  readonly index: number;
  readonly passage: Passage;
}

/** Every place where a pattern (flag `g`) matches, in reading order. Line breaks that only shape the words are no obstacle. */
export function usesOf(passages: readonly Passage[], pattern: RegExp): Use[] {
  return passages.flatMap((passage) =>
    [...unbroken(passage.text).matchAll(pattern)].map(({ 0: words, index }) => ({ words, index, passage })),
  );
}

/** Places that a message names; more of them tell no more. */
const mostPlaces = 6;

/** `3处（三（一）、附件3第（6）项）`: how often, and each place once. */
export function placesOf(uses: readonly Pick<Use, "passage">[]): string {
  const places = [...new Set(uses.map(({ passage }) => passage.where))];
  return `${uses.length}处（${places.slice(0, mostPlaces).join("、")}${places.length > mostPlaces ? "等" : ""}）`;
}
