import type { DocumentRule } from "../document-rule.ts";
import { quoted } from "../wording.ts";

export const hdNumberForm: DocumentRule = {
  name: "hd/number-form",
  severity: "error",
  why: "发文字号由机关代字、年份、发文顺序号组成，年份用六角括号，顺序号不加“第”、不编虚位（GB/T 9704—2012，7.2.5）",
  *check({ passages }) {
    for (const { text, paragraph, span } of passages) {
      const isRight = /^\p{Script=Han}+〔20\d{2}〕[1-9]\d*号$/u.test(text);
      if (paragraph.role !== "document-number" || text === "" || isRight) continue;
      yield { message: `发文字号写作${quoted(text)}`, hint: "写作“机关代字〔年份〕顺序号号”，如“浙××〔2024〕1号”", span };
    }
  },
};
