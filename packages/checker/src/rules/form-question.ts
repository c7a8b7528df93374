import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { quoted } from "../wording.ts";

export const formQuestion: DocumentRule = {
  name: "form/question",
  severity: "warning",
  why: "“是否”的问题后面应当是选项，不是别的内容",
  *check({ passages }) {
    for (const { text, where, span, inTable } of passages) {
      const words = unbroken(text);
      const asked = /是否[^，。：（）]*：(?=[^□\s])/u.exec(words)?.[0];
      if (!inTable || asked === undefined) continue;
      yield {
        message: `${where}的${quoted(asked)}后面不是选项，而是${quoted(words.slice(words.indexOf(asked) + asked.length))}`,
        hint: "把选项接在问题后，其他内容另起",
        span,
      };
    }
  },
};
