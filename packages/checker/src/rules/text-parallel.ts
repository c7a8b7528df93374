import type { DocumentRule } from "../document-rule.ts";
import { usesOf } from "../uses.ts";
import { quoted } from "../wording.ts";

/** 国际标准、国家、行业标准: the first and the last of three have the noun, the middle hasn't. */
const uneven =
  /(\p{Script=Han}{2})(\p{Script=Han}{2})、(?!\p{Script=Han}*\2、)(\p{Script=Han}{2})、(\p{Script=Han}{2})\2(?!、)/gu;

export const textParallel: DocumentRule = {
  name: "text/parallel",
  severity: "warning",
  why: "并列的各项结构应当一致",
  *check({ passages }) {
    for (const { words, passage } of usesOf(passages, uneven)) {
      const noun = words.slice(-2);
      const [first = "", middle = "", last = ""] = words.split("、");
      yield {
        message: `${passage.where}的${quoted(words)}中，“${middle}”后缺“${noun}”`,
        hint: `写作${quoted([first, middle + noun, last].join("、"))}`,
        span: passage.span,
      };
    }
  },
};
