import { type Abbreviation, abbreviationsOf } from "../abbreviations.ts";
import type { DocumentRule } from "../document-rule.ts";
import { commonEnd, quoted, unquoted } from "../wording.ts";

/** Characters that two definitions' words share at their ends when they define the same thing. */
const sameThing = 6;

export const termRedefined: DocumentRule = {
  name: "term/redefined",
  severity: "warning",
  why: "一个对象只规定一个简称，一个简称只规定一次",
  *check({ passages }) {
    const defined = abbreviationsOf(passages);
    for (const [index, later] of defined.entries()) {
      const first = defined.slice(0, index).find((earlier) => definesAgain(earlier, later));
      if (first === undefined) continue;
      yield {
        message: `${later.passage.where}又规定简称${quoted(later.term)}，${first.passage.where}已规定简称${quoted(first.term)}`,
        hint: `删去后一处规定，直接用${quoted(first.term)}`,
        span: later.passage.span,
      };
    }
  },
};

function definesAgain(earlier: Abbreviation, later: Abbreviation): boolean {
  return unquoted(earlier.term) === unquoted(later.term) || commonEnd(earlier.before, later.before) >= sameThing;
}
