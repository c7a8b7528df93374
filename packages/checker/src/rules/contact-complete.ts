import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";

const wanted = [
  { what: "邮政编码", pattern: /(?<!\d)\d{6}(?!\d)/u, hint: "写明邮政编码" },
  {
    what: "寄送时限",
    pattern: /寄出|寄达|送达|收到|邮戳|日(?:（含）)?(?:以?前|之前)/u,
    hint: "写明何时寄出，以寄出还是收到时间为准",
  },
];

export const contactComplete: DocumentRule = {
  name: "contact/complete",
  severity: "warning",
  why: "要求邮寄材料的，应当写明地址、邮编和时限",
  *check({ passages }) {
    for (const { text, where, span, part } of passages) {
      const words = unbroken(text);
      if (part !== "notice" || !/^(?:材料)?(?:邮寄|寄送)[^，。：]{0,4}：/u.test(words)) continue;
      for (const { what, pattern, hint } of wanted) {
        if (!pattern.test(words)) yield { message: `${where}没有写${what}`, hint, span };
      }
    }
  },
};
