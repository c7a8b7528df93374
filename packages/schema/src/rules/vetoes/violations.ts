import { noViolations } from "../conditions/no-violations.ts";
import { lookback } from "../notice-words.ts";
import type { EligibilityRule } from "../rule.ts";

export const violations: EligibilityRule = {
  id: "veto/violations",
  kind: "veto",
  title: "发生过事故和违法违规行为",
  source: { place: "附件3第（4）项", passage: (facts) => `${lookback(facts)}发生过${facts.criteria.violations}` },
  needs: noViolations.needs,
  judge: noViolations.judge,
};
