import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { usesOf } from "../uses.ts";
import { excerpt } from "../wording.ts";

/** A template's own {{……}} are filled in or refused; one that prints stands in a value, where nothing is filled in. Hence no error. */
export const phBraces: DocumentRule = {
  name: "ph/braces",
  severity: "warning",
  why: "数据中的“{{……}}”照原样印出，不会换成数值",
  *check({ passages }) {
    for (const { words, index, passage } of usesOf(passages, /\{\{[^{}]*\}\}/gu)) {
      yield {
        message: `${passage.where}的${excerpt(unbroken(passage.text), index, words.length)}印出了“${words}”`,
        hint: "在数据中写出要印的文字，或把它移到模板里",
        span: passage.span,
      };
    }
  },
};
