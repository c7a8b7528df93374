import type { DocumentRule } from "../document-rule.ts";
import { groupBy } from "../group-by.ts";
import { placesOf, usesOf } from "../uses.ts";
import { quoted } from "../wording.ts";

export const termFormula: DocumentRule = {
  name: "term/formula",
  severity: "note",
  why: "规定简称用同一种写法",
  *check({ passages }) {
    const groups = [...groupBy(usesOf(passages, /(?<=（)以下简?称/gu), ({ words }) => words)].sort(
      ([, a], [, b]) => b.length - a.length,
    );
    const [[usual, first] = [], [words, rare] = []] = groups;
    if (usual === undefined || first === undefined || words === undefined || rare === undefined) return;
    yield {
      message: `规定简称的写法不一：${quoted(usual)}${placesOf(first)}，${quoted(words)}${placesOf(rare)}`,
      hint: `统一写作${quoted(usual)}`,
      span: rare[0]?.passage.span,
    };
  },
};
