import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { quoted } from "../wording.ts";

export const formLimitStyle: DocumentRule = {
  name: "form/limit-style",
  severity: "warning",
  why: "字数限制应当写明是不超过还是不少于",
  *check({ passages }) {
    for (const { text, where, span } of passages) {
      const [words, number] = /（(\d+)字）/u.exec(unbroken(text)) ?? [];
      if (words === undefined) continue;
      yield {
        message: `${where}的${quoted(words)}没有写明是以内还是以上`,
        hint: `写作${quoted(`（${number}字以内）`)}`,
        span,
      };
    }
  },
};
