import { thresholdWords } from "../../threshold.ts";
import { judgeThreshold } from "../judge-threshold.ts";
import { type EligibilityRule, entries } from "../rule.ts";

export const planInvestment: EligibilityRule = {
  id: "condition/plan-investment",
  kind: "condition",
  title: "推进计划投资总额",
  source: {
    place: "三（一）申报对象及条件",
    passage: ({ thresholds }) =>
      `投资总额${(thresholds.planInvestment && thresholdWords(thresholds.planInvestment, "condition")) ?? ""}`,
  },
  needs: entries("planInvestment"),
  judge: (application) =>
    judgeThreshold(application, {
      kind: "condition",
      threshold: "planInvestment",
      entry: "planInvestment",
      label: "推进计划投资总额",
    }),
};
