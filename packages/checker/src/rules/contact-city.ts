import { areaCodeOf } from "@gongwen/schema";
import type { DocumentRule } from "../document-rule.ts";
import { usesOf } from "../uses.ts";

export const contactCity: DocumentRule = {
  name: "contact/city",
  severity: "warning",
  why: "某市经信局的电话用另一市的区号，多半是抄错了行",
  *check({ passages }) {
    for (const { words, passage } of usesOf(passages, /\p{Script=Han}{2}市(?:经信局|财政局)[ \u3000：]*0\d{3}(?=-)/gu)) {
      const [city, code] = [words.slice(0, 2), words.slice(-4)];
      const own = areaCodeOf(`${city}市`)?.code;
      if (own === undefined || own === code) continue;
      const message = `${passage.where}的${city}市电话区号是${code}，${city}市的区号是${own}`;
      yield { message, hint: "核对是否抄错了行", span: passage.span };
    }
  },
};
