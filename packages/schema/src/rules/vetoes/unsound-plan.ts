import { judgeKnown } from "../judge-known.ts";
import { type EligibilityRule, knowledge } from "../rule.ts";

export const unsoundPlan: EligibilityRule = {
  id: "veto/unsound-plan",
  kind: "veto",
  title: "推进计划不可行、不合理、不清晰",
  source: { place: "附件3第（8）项", passage: () => "推进计划内容、投资、绩效目标不可行、不合理、不清晰" },
  needs: knowledge("planSound"),
  judge: ({ known }) =>
    judgeKnown({
      known: known.planSound,
      meets: true,
      met: "经审核，推进计划内容、投资、绩效目标可行、合理、清晰",
      notMet: "经审核，推进计划内容、投资、绩效目标不可行、不合理或不清晰",
      otherwise: "person-decides",
      open: "推进计划内容、投资、绩效目标是否可行、合理、清晰，由审核人员判定",
    }),
};
