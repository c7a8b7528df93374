import { judgeKnown } from "../judge-known.ts";
import { type EligibilityRule, knowledge } from "../rule.ts";

export const notBlacklisted: EligibilityRule = {
  id: "condition/not-blacklisted",
  kind: "condition",
  title: "未被列入名单",
  source: { place: "三（三）其他要求", passage: ({ criteria }) => `企业未被列入${criteria.blacklists}` },
  needs: knowledge("blacklisted"),
  judge: ({ known, facts: { criteria } }) =>
    judgeKnown({
      known: known.blacklisted,
      meets: false,
      met: `未被列入${criteria.blacklists}`,
      notMet: `被列入${criteria.blacklists}`,
      otherwise: "unknown",
      open: `申请表不填这一项，须查${criteria.blacklists}`,
    }),
};
