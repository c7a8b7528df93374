import type { AnswerRule } from "./answer-rule.ts";
import { investmentFields, investmentOf } from "./investment.ts";

/** Parts can't be more than their whole. */
export const investmentExceeded: AnswerRule = {
  name: "answers/investment-exceeded",
  severity: "error",
  why: "各项目是推进计划的一部分，投资不能多于投资总额",
  fields: investmentFields,
  *find(context) {
    const found = investmentOf(context);
    if (found === undefined || found.sum <= found.total) return;
    yield {
      path: ["planInvestment"],
      message: `各项目计划投资额合计 ${found.sum} 万元，多于投资总额 ${found.total} 万元`,
      hint: "核对投资总额和各项目的计划投资额",
    };
  },
};
