import type { DocumentRule } from "../document-rule.ts";
import { placesOf, usesOf } from "../uses.ts";

export const charCross: DocumentRule = {
  name: "char/cross",
  severity: "note",
  why: "待填的地名用“××”，不用拉丁字母",
  *check({ passages }) {
    const uses = usesOf(passages, /(?<![A-Za-z])X{2,}(?=\p{Script=Han})/gu);
    const [first] = uses;
    if (first === undefined) return;
    yield { message: `占位字样写作拉丁字母“XX”：${placesOf(uses)}`, hint: "写作“××”", span: first.passage.span };
  },
};
