import type { DocumentRule, RuleContext } from "../document-rule.ts";
import type { Passage } from "../passages.ts";
import { type SynonymGroup, synonymGroups } from "../synonym-groups.ts";
import { placesOf, usesOf } from "../uses.ts";
import { literal, quoted } from "../wording.ts";

export const termSynonyms: DocumentRule = {
  name: "term/synonyms",
  severity: "warning",
  why: "同一事物全文用同一名称，否则读者以为是几样东西",
  *check(context) {
    const passages = context.passages.map(withoutCitations);
    for (const { what, names } of [...synonymGroups, ...goalNames(context)]) {
      const [first, ...others] = names
        .map(({ name, pattern }) => ({ name, uses: usesOf(passages, pattern ?? new RegExp(literal(name), "gu")) }))
        .filter(({ uses }) => uses.length > 0);
      const [other] = others;
      if (first === undefined || other === undefined) continue;
      yield {
        message: `${what}有${others.length + 1}种说法：${[first, ...others].map(({ name, uses }) => quoted(name) + placesOf(uses)).join("，")}`,
        hint: `统一写作${quoted(first.name)}`,
        span: other.uses[0]?.passage.span,
      };
    }
  },
};

/** A goal that the table of sums calls otherwise than the form. */
function goalNames({ facts: { goals } }: RuleContext): SynonymGroup[] {
  return goals.flatMap(({ label, summaryLabel }) =>
    summaryLabel === undefined || summaryLabel === label
      ? []
      : [{ what: "同一目标", names: [{ name: label }, { name: summaryLabel }] }],
  );
}

/** Words of others in quotation marks, such as an instruction or the name of a website's column, are kept as they are. */
function withoutCitations(passage: Passage): Passage {
  return { ...passage, text: passage.text.replace(/“[^“”]{9,}”/gu, (words) => "＿".repeat(words.length)) };
}
