import type { DocumentRule } from "../document-rule.ts";

export const contactSplit: DocumentRule = {
  name: "contact/split",
  severity: "warning",
  why: "电话号码中间断开，读者抄不全，也不能点按拨打",
  *check({ passages }) {
    for (const { text, where, span } of passages) {
      for (const [words] of text.matchAll(/(?<!\d)0\d{2,3}[\s\u3000]*-[\s\u3000]*\d{7,8}/gu)) {
        const whole = words.replace(/[\s\u3000]/gu, "");
        if (words !== whole) yield { message: `${where}的电话${whole}中间断开了`, hint: `连写作“${whole}”`, span };
      }
    }
  },
};
