import type { DocumentRule } from "../document-rule.ts";
import { groupBy } from "../group-by.ts";
import { placesOf, usesOf } from "../uses.ts";
import { quoted } from "../wording.ts";

const formula = /(?<=（)(?:详见|参见|见)(?=附件\d)/gu;

export const refFormula: DocumentRule = {
  name: "ref/formula",
  severity: "warning",
  why: "引用附件用同一种写法，读者才不会以为“见”与“详见”有别",
  *check({ passages }) {
    const groups = [...groupBy(usesOf(passages, formula), ({ words }) => words)].sort(([, a], [, b]) => b.length - a.length);
    const [[usual, first] = [], ...others] = groups;
    if (usual === undefined || first === undefined) return;
    for (const [words, uses] of others) {
      yield {
        message: `引用附件的写法不一：${quoted(`${usual}附件`)}${placesOf(first)}，${quoted(`${words}附件`)}${placesOf(uses)}`,
        hint: `统一写作${quoted(`${usual}附件`)}`,
        span: uses[0]?.passage.span,
      };
    }
  },
};
