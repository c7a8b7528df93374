import type { DocumentRule } from "../document-rule.ts";
import { groupBy } from "../group-by.ts";
import { usesOf } from "../uses.ts";
import { quoted } from "../wording.ts";

const bounded = /(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:以前|之前|前|以后|之后|后)/gu;

export const dateInclusive: DocumentRule = {
  name: "date/inclusive",
  severity: "warning",
  why: "期限应当写明是否包括当日，否则最后一天交的材料收不收没有依据",
  *check({ passages }) {
    for (const [passage, uses] of groupBy(usesOf(passages, bounded), (use) => use.passage)) {
      const dates = uses.map(({ words }) => quoted(words)).join("");
      yield {
        message: `${passage.where}的${dates}没有写明是否包括当日`,
        hint: "日期后加“（含）”，或写作“截至当日24时”",
        span: passage.span,
      };
    }
  },
};
