import type { DocumentRule } from "../document-rule.ts";
import { excerpt } from "../wording.ts";

/** A mark after a box, a second mark after a mark, a mark at the start of a line. */
const stray = /(?<=[□☑][ \u3000]*)[。，；、：]|(?<=[。，；、：])[。，；、：]|(?<=^[ \u3000]*)[。，；、：？！]/gmu;

export const punctStray: DocumentRule = {
  name: "punct/stray",
  severity: "warning",
  why: "标点前应当有文字（GB/T 15834）",
  *check({ passages }) {
    for (const { text, where, span } of passages) {
      for (const match of text.matchAll(stray)) {
        yield {
          message: `${where}的${excerpt(text, match.index, 1)}中多出“${match[0]}”`,
          hint: `删去“${match[0]}”`,
          span,
        };
      }
    }
  },
};
