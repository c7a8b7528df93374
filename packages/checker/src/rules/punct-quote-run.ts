import type { DocumentRule } from "../document-rule.ts";
import { unbroken } from "../passages.ts";
import { usesOf } from "../uses.ts";
import { excerpt } from "../wording.ts";

export const punctQuoteRun: DocumentRule = {
  name: "punct/quote-run",
  severity: "note",
  why: "带括注的名称后面紧接另一个名称，读者不易看出两者的关系",
  *check({ passages }) {
    for (const { words, index, passage } of usesOf(passages, /”（[^（）]*）(?=“)/gu)) {
      const end = index + words.length;
      yield {
        message: `${passage.where}的${excerpt(unbroken(passage.text), end, 0, 10)}两个名称之间没有“的”`,
        hint: "两个名称之间加“的”",
        span: passage.span,
      };
    }
  },
};
