import { chineseDate, chineseMonthDay } from "@gongwen/schema";
import type { DocumentRule } from "../document-rule.ts";
import { meantDates, withoutMeantWords } from "../meant-years.ts";
import { unbroken } from "../passages.ts";
import { excerpt } from "../wording.ts";

/** 2024年11月17日, 11月18日, 2025年7月. */
const date = /(?<!\d)(?:20\d{2}年)?\d{1,2}月\d{1,2}日|(?<!\d)20\d{2}年\d{1,2}月/gu;

export const datePrintedDate: DocumentRule = {
  name: "date/printed-date",
  severity: "error",
  why: "印出的日期应当都是本批次数据中的日期；对不上的，多半是顺延时漏改",
  *check({ passages, facts }) {
    const days = meantDates(facts);
    const meant = new Set(days.flatMap((day) => [chineseDate(day), chineseMonthDay(day), monthOf(chineseDate(day))]));
    for (const passage of passages.filter(({ text }) => /\d月/u.test(text))) {
      for (const { 0: words, index } of withoutMeantWords(passage, facts).matchAll(date)) {
        if (meant.has(words)) continue;
        yield {
          message: `${passage.where}的${excerpt(unbroken(passage.text), index, words.length, 6)}中，“${words}”不是本批次数据中的日期`,
          hint: "改为由数据给出的日期，或核对是否上一批次的日期没有改",
          span: passage.span,
        };
      }
    }
  },
};

/** 2024年11月. */
function monthOf(words: string): string {
  return words.replace(/\d{1,2}日$/u, "");
}
