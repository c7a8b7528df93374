import type { DocumentRule } from "../document-rule.ts";
import { placesOf, usesOf } from "../uses.ts";
import { quoted } from "../wording.ts";

/** 满二年; not 第二年, 十二个, 二十年. */
const two = /[满前后近每各分共]二[年个家项份]/gu;

export const numTwo: DocumentRule = {
  name: "num/two",
  severity: "note",
  why: "量词前的数目用“两”，序数用“二”",
  *check({ passages }) {
    const uses = usesOf(passages, two);
    const [first] = uses;
    if (first === undefined) return;
    yield {
      message: `量词前用了“二”：${[...new Set(uses.map(({ words }) => quoted(words)))].join("")}${placesOf(uses)}`,
      hint: `写作${quoted(first.words.replace("二", "两"))}`,
      span: first.passage.span,
    };
  },
};
