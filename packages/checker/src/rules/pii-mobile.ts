import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";

export const piiMobile: DocumentRule = {
  name: "pii/mobile",
  severity: "warning",
  why: "公开印发的文件不宜登载个人手机号码",
  *check({ passages }) {
    for (const { text, where, span } of passages) {
      for (const [number] of unbroken(text).matchAll(/(?<![\d-])1[3-9]\d{9}(?!\d)/gu)) {
        yield {
          message: `${where}登载了手机号码 ${number.slice(0, 3)}****${number.slice(-4)}`,
          hint: "改用办公电话，或确认本人同意公开",
          span,
        };
      }
    }
  },
};
