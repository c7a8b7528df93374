import { abbreviationsOf } from "../abbreviations.ts";
import type { DocumentRule } from "../document-rule.ts";
import { usesOf } from "../uses.ts";
import { literal, quoted } from "../wording.ts";

export const termNounMixed: DocumentRule = {
  name: "term/noun-mixed",
  severity: "warning",
  why: "简称已含中心词，后面再带或不带中心词，写法应当一致",
  *check({ passages }) {
    for (const { term, before, passage } of abbreviationsOf(passages)) {
      const noun = before.slice(-2);
      if (term.includes(noun) || /[“”]/u.test(term)) continue;
      const later = passages.slice(passages.indexOf(passage) + 1);
      const withNoun = usesOf(later, new RegExp(`“${literal(term)}”${literal(noun)}`, "gu"));
      const without = usesOf(later, new RegExp(`“${literal(term)}”(?!${literal(noun)})`, "gu"));
      const [first] = withNoun;
      if (first === undefined || without.length === 0) continue;
      yield {
        message: `${quoted(`“${term}”`)}已指${noun}，后文带“${noun}”的${withNoun.length}处、不带的${without.length}处`,
        hint: `统一写作${quoted(`“${term}”`)}`,
        span: first.passage.span,
      };
    }
  },
};
