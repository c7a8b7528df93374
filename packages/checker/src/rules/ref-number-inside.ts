import type { DocumentRule } from "../document-rule.ts";
import { usesOf } from "../uses.ts";
import { quoted } from "../wording.ts";

export const refNumberInside: DocumentRule = {
  name: "ref/number-inside",
  severity: "warning",
  why: "引用公文先引标题，后引发文字号，字号写在书名号外的括号里",
  *check({ passages }) {
    for (const { words, passage } of usesOf(passages, /《[^《》]*〔\d{4}〕\d+号[^《》]*》/gu)) {
      const number = /\p{Script=Han}*〔\d{4}〕\d+号/u.exec(words)?.[0] ?? "";
      const title = words.replace(/[（(]?\p{Script=Han}*〔\d{4}〕\d+号[）)]?/u, "");
      yield {
        message: `${passage.where}把发文字号写进了书名号：${quoted(words)}`,
        hint: `写作${quoted(`${title}（${number}）`)}`,
        span: passage.span,
      };
    }
  },
};
