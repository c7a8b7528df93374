import { fillMarks, slotMark } from "@gongwen/document";
import type { RegionFacts } from "@gongwen/schema";

/** What a region puts in one place of a tree that is written once for all. Never empty: an empty run is written differently. */
export type RegionWords = (region: RegionFacts) => string;

/** The places of a package's trees, each marked by a character of its own. */
export interface Places {
  /** Makes a place; its mark stands in the tree. */
  add(words: RegionWords): string;
  /** What a region puts in every place, by the numbers of the marks. */
  words(region: RegionFacts): readonly string[];
  /** A text with the region's words at its marks. */
  fill(text: string, region: RegionFacts): string;
}

/** No places yet. */
export function createPlaces(): Places {
  const all: RegionWords[] = [];
  // Words may hold the marks of earlier places: a title, that of the region's name.
  const wordsAt = (index: number, region: RegionFacts): string => fill((all[index] as RegionWords)(region), region);
  const fill = (text: string, region: RegionFacts) => fillMarks(text, (index) => wordsAt(index, region));
  return {
    add(words) {
      all.push(words);
      return slotMark(all.length - 1);
    },
    words: (region) => all.map((_, index) => wordsAt(index, region)),
    fill,
  };
}
