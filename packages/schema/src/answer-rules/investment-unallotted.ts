import { sumOf } from "../sum-of.ts";
import type { AnswerRule } from "./answer-rule.ts";
import { investmentFields, investmentOf } from "./investment.ts";

/** The notice doesn't demand that the projects make up the whole investment: hence a warning. */
export const investmentUnallotted: AnswerRule = {
  name: "answers/investment-unallotted",
  severity: "warning",
  why: "投资总额中有一部分没有列入任何项目，审核时会问",
  fields: investmentFields,
  *find(context) {
    const found = investmentOf(context);
    if (found === undefined || !found.complete || found.sum >= found.total) return;
    const rest = sumOf([found.total, -found.sum]);
    yield {
      path: ["planInvestment"],
      message: `各项目计划投资额合计 ${found.sum} 万元，比投资总额 ${found.total} 万元少 ${rest} 万元`,
      hint: "核对投资总额，或补上漏列的项目",
    };
  },
};
