import type { DocumentRule } from "../document-rule.ts";
import { usesOf } from "../uses.ts";
import { quoted } from "../wording.ts";

/** 2024-11-08, 2024.11.8, 2024/11/8; 2024年08月, 11月08日; 二〇二四年. A longer row of digits, a telephone number, is no date. */
const forms = [
  /(?<![\d-])20\d{2}([-./])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?![\d.-])/gu,
  /(?<=年)0\d月|(?<=月)0\d日/gu,
  /二[〇○零][〇○零一二三四五六七八九]{2}年/gu,
];

export const dateForm: DocumentRule = {
  name: "date/form",
  severity: "warning",
  why: "日期写全年、月、日，不编虚位，全文一种写法",
  *check({ passages }) {
    for (const { words, passage } of forms.flatMap((form) => usesOf(passages, form))) {
      yield {
        message: `${passage.where}的日期写作${quoted(words)}`,
        hint: "写作“2024年11月8日”的形式",
        span: passage.span,
      };
    }
  },
};
