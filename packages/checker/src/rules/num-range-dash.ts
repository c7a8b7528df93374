import type { DocumentRule } from "../document-rule.ts";
import { usesOf } from "../uses.ts";
import { quoted } from "../wording.ts";

/** 2025-2027年, 2－3个: a hyphen between the ends of a range. A code (GB/T 4754-2017, 0571-87050000) has no unit after it. */
const hyphened =
  /(?<![\dA-Z-])(?<![A-Z] )[1-9]\d{0,3}(?:年|月|日|%)?[-－–]\d{1,4}(?:年|月|日|%|个|家|项|人|名|次|万元|字|天|倍)/gu;

export const numRangeDash: DocumentRule = {
  name: "num/range-dash",
  severity: "warning",
  why: "起止之间用一字线或波纹线（GB/T 15835）",
  *check({ passages }) {
    for (const { words, passage } of usesOf(passages, hyphened)) {
      yield {
        message: `${passage.where}的${quoted(words)}在起止之间用了连字符`,
        hint: `写作${quoted(words.replace(/[-－–]/u, "—"))}`,
        span: passage.span,
      };
    }
  },
};
