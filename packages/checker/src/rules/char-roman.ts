import type { DocumentRule } from "../document-rule.ts";
import { groupBy } from "../group-by.ts";
import { placesOf, usesOf } from "../uses.ts";
import { quoted } from "../wording.ts";

const latin = /(?<![A-Za-z])(?:I{1,3}|IV|VI{0,3}|IX)(?=[类级期型])/gu;
const roman: Readonly<Record<string, string>> = {
  I: "Ⅰ",
  II: "Ⅱ",
  III: "Ⅲ",
  IV: "Ⅳ",
  V: "Ⅴ",
  VI: "Ⅵ",
  VII: "Ⅶ",
  VIII: "Ⅷ",
  IX: "Ⅸ",
};

export const charRoman: DocumentRule = {
  name: "char/roman",
  severity: "note",
  why: "罗马数字用专用字符，不用拉丁字母拼写，检索和引用才对得上",
  *check({ passages }) {
    for (const [words, uses] of groupBy(usesOf(passages, latin), (use) => use.words)) {
      yield {
        message: `罗马数字写作拉丁字母${quoted(words)}：${placesOf(uses)}`,
        hint: `写作${quoted(roman[words] ?? words)}`,
        span: uses[0]?.passage.span,
      };
    }
  },
};
