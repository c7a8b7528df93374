import { thresholdWords } from "../../threshold.ts";
import { judgeThreshold } from "../judge-threshold.ts";
import { type EligibilityRule, entries } from "../rule.ts";

export const lowInvestment: EligibilityRule = {
  id: "veto/low-investment",
  kind: "veto",
  title: "推进计划投资不足",
  source: {
    place: "附件3第（6）项",
    passage: ({ thresholds }) =>
      `推进计划投资${(thresholds.planInvestment && thresholdWords(thresholds.planInvestment, "veto")) ?? ""}`,
  },
  needs: entries("planInvestment"),
  judge: (application) =>
    judgeThreshold(application, {
      kind: "veto",
      threshold: "planInvestment",
      entry: "planInvestment",
      label: "推进计划投资总额",
    }),
};
