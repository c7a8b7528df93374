import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { excerpt } from "../wording.ts";

/** A month and a day without a year, unless they end a range that began with a full date. */
const bare = /(?<!年)(?<!年\d+月\d+日(?:至|—|到))(?<!\d)\d{1,2}月\d{1,2}日/gu;

export const dateMissingYear: DocumentRule = {
  name: "date/missing-year",
  severity: "warning",
  why: "成文和截止日期应当写明年、月、日",
  *check({ passages }) {
    for (const { text, where, span } of passages) {
      const words = unbroken(text);
      for (const match of words.matchAll(bare)) {
        yield {
          message: `${where}的${excerpt(words, match.index, match[0].length, 4)}没有写年份`,
          hint: `写明年份，如“××××年${match[0]}”`,
          span,
        };
      }
    }
  },
};
