import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";

const topic = "培育绩效";
const notYet = /暂不纳入/u;

export const switchContradiction: DocumentRule = {
  name: "switch/contradiction",
  severity: "warning",
  why: "本批次是否考虑培育绩效，正文、附件和数据应当一致",
  *check({ passages, facts: { quota } }) {
    const counted = quota.performanceCoefficientEnabled;
    for (const { part, text, where, span } of passages) {
      const words = unbroken(text);
      if (!words.includes(topic)) continue;
      if (!counted && part === "notice" && /名额/u.test(words) && !notYet.test(words)) {
        const message = `${where}说推荐名额结合培育绩效情况，本批次数据规定培育绩效系数暂不纳入`;
        yield { message, hint: "删去正文中结合培育绩效情况的表述，或写明从第二年起纳入", span };
      }
      if (counted && notYet.test(words)) {
        const message = `${where}说培育绩效系数暂不纳入，本批次数据规定纳入`;
        yield { message, hint: "删去暂不纳入的表述，写明计算方法", span };
      }
    }
  },
};
