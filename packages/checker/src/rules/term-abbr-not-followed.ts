import { type Abbreviation, abbreviationsOf } from "../abbreviations.ts";
import type { DocumentRule } from "../document-rule.ts";
import { countOf, isShortened, quoted, unquoted } from "../wording.ts";

/** Fewer uses than this are no habit, and may be another phrase that ends alike. */
const leastUses = 2;

export const termAbbrNotFollowed: DocumentRule = {
  name: "term/abbr-not-followed",
  severity: "warning",
  why: "规定简称后应当只用简称",
  *check({ passages }) {
    for (const abbreviation of abbreviationsOf(passages)) {
      const long = longForm(abbreviation);
      if (long === undefined) continue;
      const { passage, term, after } = abbreviation;
      yield {
        message: `${passage.where}规定简称${quoted(term)}后，仍有${countOf(after, long)}处写作${quoted(long)}`,
        hint: `后文统一写作${quoted(term)}`,
        span: passage.span,
      };
    }
  },
};

/** The longest end of the clause before the definition that is longer than the term, can be shortened to it, and comes again. */
function longForm({ term, before, after }: Abbreviation): string | undefined {
  const ends = Array.from({ length: Math.max(0, before.length - term.length) }, (_, from) => before.slice(from));
  return ends.find((end) => isShortened(unquoted(term), unquoted(end)) && countOf(after, end) >= leastUses);
}
