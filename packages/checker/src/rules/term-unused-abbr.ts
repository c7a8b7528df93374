import { abbreviationsOf } from "../abbreviations.ts";
import type { DocumentRule } from "../document-rule.ts";
import { quoted, unquoted } from "../wording.ts";

export const termUnusedAbbr: DocumentRule = {
  name: "term/unused-abbr",
  severity: "warning",
  why: "规定了简称，后文就应当使用；不用的简称不必规定",
  *check({ passages }) {
    for (const { term, after, passage } of abbreviationsOf(passages)) {
      // Where the quotation marks stand is another rule's affair.
      if (unquoted(after).includes(unquoted(term))) continue;
      yield {
        message: `${passage.where}规定了简称${quoted(term)}，后文没有使用`,
        hint: "删去这一简称，或在后文使用它",
        span: passage.span,
      };
    }
  },
};
