import type { AnswerRule } from "./answer-rule.ts";
import { numberBeside, numbersAt } from "./answer-values.ts";

/** Percentages that follow from two other entries of the same year. */
const shares = [
  { share: "debtRatio", part: "liabilities", whole: "assets" },
  { share: "researchCostShare", part: "researchCost", whole: "revenue" },
  { share: "researcherShare", part: "researchers", whole: "staff" },
] as const;

/** A share may be rounded to a whole per cent; this much and a little more may lie between. */
const tolerance = 0.51;

/** A percentage that doesn't follow from the figures it is made of. */
export const shareMismatch: AnswerRule = {
  name: "answers/share-mismatch",
  severity: "warning",
  why: "比重与用来计算它的两个数不符，审核时会退回核对",
  fields: shares.flatMap(({ share, part, whole }) => [share, part, whole]),
  *find(context) {
    for (const { share, part, whole } of shares) {
      for (const stated of numbersAt(share, context)) {
        const above = numberBeside(stated, part, context);
        const below = numberBeside(stated, whole, context);
        if (above === undefined || below === undefined || below.value === 0) continue;
        const computed = (above.value / below.value) * 100;
        if (Math.abs(computed - stated.value) <= tolerance) continue;
        yield {
          path: stated.path,
          message: `${stated.label} ${stated.value}%，按${above.label}和${below.label}计算应约为 ${Number(computed.toFixed(2))}%`,
          hint: "核对这三个数",
        };
      }
    }
  },
};
