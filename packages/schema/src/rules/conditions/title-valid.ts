import { judgeKnown } from "../judge-known.ts";
import { type EligibilityRule, knowledge } from "../rule.ts";

/** A register tells; the form doesn't ask. */
export const titleValid: EligibilityRule = {
  id: "condition/title-valid",
  kind: "condition",
  title: "省级称号在有效期内",
  source: { place: "三（一）申报对象及条件", passage: ({ program }) => `有效期内的${program.province}专精特新中小企业` },
  needs: knowledge("titleValid"),
  judge: ({ known, facts }) =>
    judgeKnown({
      known: known.titleValid,
      meets: true,
      met: `${facts.program.province}专精特新中小企业称号在有效期内`,
      notMet: `不是有效期内的${facts.program.province}专精特新中小企业`,
      otherwise: "unknown",
      open: `申请表不填称号的有效期，须查${facts.program.province}专精特新中小企业名单`,
    }),
};
