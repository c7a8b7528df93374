import type { DocumentRule } from "../document-rule.ts";
import { usesOf } from "../uses.ts";
import { quoted } from "../wording.ts";

/** National, provincial and the usual sectors' standards: GB/T 4754, DB33/T 2150, JB/T 5000. */
const number = "(?<![A-Z])(?:GB|DB\\d{2}|JB|HG|SJ|QB|YD|YY|FZ|ISO|IEC)(?:\\/[TZ])? ?\\d+(?:\\.\\d+)?";

export const stdCitation: DocumentRule = {
  name: "std/citation",
  severity: "warning",
  why: "标准编号的年份前用一字线，编号写在书名号外",
  *check({ passages }) {
    for (const { words, passage } of usesOf(passages, new RegExp(`${number}[-–－]\\d{4}`, "gu"))) {
      yield {
        message: `${passage.where}的标准编号写作${quoted(words)}`,
        hint: `写作${quoted(words.replace(/[-–－](?=\d{4}$)/u, "—"))}`,
        span: passage.span,
      };
    }
    for (const { words, passage } of usesOf(passages, new RegExp(`《[^《》]*${number}[^《》]*》`, "gu"))) {
      const title = words.replace(/[(（].*$/u, "").replace(/^《/u, "");
      yield {
        message: `${passage.where}把标准编号写进了书名号：${quoted(words)}`,
        hint: `写作${quoted(`《${title}》（……）`)}，编号放在括号里`,
        span: passage.span,
      };
    }
  },
};
