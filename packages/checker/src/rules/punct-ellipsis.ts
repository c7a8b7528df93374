import type { DocumentRule } from "../document-rule.ts";
import { excerpt } from "../wording.ts";

const wrong = /\.{2,}|。{2,}|(?<!…)…(?!…)/gu;

export const punctEllipsis: DocumentRule = {
  name: "punct/ellipsis",
  severity: "warning",
  why: "省略号占两个字，写作“……”（GB/T 15834）",
  *check({ passages }) {
    for (const { text, where, span } of passages) {
      for (const match of text.matchAll(wrong)) {
        yield {
          message: `${where}的省略号写作${excerpt(text, match.index, match[0].length, 4)}`,
          hint: "改为“……”",
          span,
        };
      }
    }
  },
};
