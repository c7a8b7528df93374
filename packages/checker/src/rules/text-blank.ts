import type { DocumentRule } from "../document-rule.ts";
import { groupBy } from "../group-by.ts";
import { unbroken } from "../passages.ts";
import { usesOf } from "../uses.ts";
import { excerpt } from "../wording.ts";

/** A half-width blank beside a Chinese character: 1000 万元, 附件 1. Places to fill in are of full-width blanks. */
const blank = /(?<=\p{Script=Han}) (?=[\p{Script=Han}\dA-Za-z])|(?<=[\dA-Za-z%]) (?=\p{Script=Han})/gu;

export const textBlank: DocumentRule = {
  name: "text/blank",
  severity: "warning",
  why: "汉字与汉字、数字、字母之间不空格，空格会打乱每行28字的版心",
  *check({ passages }) {
    for (const [passage, uses] of groupBy(usesOf(passages, blank), (use) => use.passage)) {
      const more = uses.length > 1 ? `，同段共${uses.length}处` : "";
      yield {
        message: `${passage.where}的${excerpt(unbroken(passage.text), uses[0]?.index ?? 0, 1)}有半角空格${more}`,
        hint: "删去空格",
        span: passage.span,
      };
    }
  },
};
