import type { DocumentRule } from "../document-rule.ts";
import { footTexts } from "../foot-texts.ts";
import { quoted } from "../wording.ts";

export const phPrintDate: DocumentRule = {
  name: "ph/print-date",
  severity: "error",
  why: "印发日期写明年、月、日，后加“印发”二字（GB/T 9704—2012，7.4.3）",
  *check({ notice }) {
    for (const { role, text, span } of footTexts(notice)) {
      if (role !== "imprint-print" || !text.includes("印发") || /(?<!\d)20\d{2}年\d{1,2}月\d{1,2}日印发$/u.test(text)) continue;
      yield {
        message: `版记的${quoted(text)}没有填好印发日期`,
        hint: "填写印发日期，如“2024年11月8日印发”；没有日期就不印",
        span,
      };
    }
  },
};
