import { abbreviationsOf } from "../abbreviations.ts";
import type { DocumentRule } from "../document-rule.ts";
import { isShortened, quoted, unquoted } from "../wording.ts";

/** 两部门, 三单位: says how many, and stands for a list of names. */
const counted = /^[一二两三四五六七八九十]/u;

export const termClauseAbbr: DocumentRule = {
  name: "term/clause-abbr",
  severity: "warning",
  why: "简称代替它前面的名称；由一段话概括出来的说法，读者不知道代替哪几个字",
  *check({ passages }) {
    for (const { term, before, passage } of abbreviationsOf(passages)) {
      if (counted.test(term) || isShortened(unquoted(term), unquoted(before))) continue;
      yield {
        message: `${passage.where}的简称${quoted(term)}不是由它前面的${quoted(before)}缩成的`,
        hint: "先写出全称再规定简称，或不用“以下称”，直接写明是什么",
        span: passage.span,
      };
    }
  },
};
