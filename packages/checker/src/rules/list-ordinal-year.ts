import type { DocumentRule } from "../document-rule.ts";
import { quoted } from "../wording.ts";

export const listOrdinalYear: DocumentRule = {
  name: "list/ordinal-year",
  severity: "warning",
  why: "序号后紧接数字，容易读成小数（如“2.2025年”）",
  *check({ passages }) {
    for (const { text, where, span, paragraph } of passages) {
      const ordinal = /\d+\.$/.exec(paragraph.marker ?? "")?.[0];
      const year = /^\d+\p{Script=Han}?/u.exec(text)?.[0];
      if (ordinal === undefined || year === undefined) continue;
      yield {
        message: `${where}的序号与数字相连：${quoted(`${ordinal}${year}`)}`,
        hint: "序号后空一格，或调整语序，不以数字开头",
        span,
      };
    }
  },
};
