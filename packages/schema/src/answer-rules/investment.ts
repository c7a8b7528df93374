import { sumOf } from "../sum-of.ts";
import type { AnswerContext } from "./answer-rule.ts";
import { groupsAt, numbersAt } from "./answer-values.ts";

/** The fields that an investment is told by: its total, and the amount of each project. */
export const investmentFields = ["planInvestment", "projects"] as const;

/** What the projects add up to, beside the total; undefined while there is nothing to compare. */
export function investmentOf(context: AnswerContext): { total: number; sum: number; complete: boolean } | undefined {
  const [total] = numbersAt("planInvestment", context);
  const groups = groupsAt(context, "projects").filter((group) => Object.keys(group).length > 0);
  const amounts = groups.flatMap(({ investment }) => (typeof investment === "number" ? [investment] : []));
  if (total === undefined || amounts.length === 0) return undefined;
  return { total: total.value, sum: sumOf(amounts), complete: amounts.length === groups.length };
}
