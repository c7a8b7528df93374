import { judgeKnown } from "../judge-known.ts";
import { lookback } from "../notice-words.ts";
import { type EligibilityRule, knowledge } from "../rule.ts";

/** The notice doesn't say from which day the years count back: whoever looks it up says whether there was anything within them. */
export const noViolations: EligibilityRule = {
  id: "condition/no-violations",
  kind: "condition",
  title: "未发生事故和违法违规行为",
  source: { place: "三（三）其他要求", passage: (facts) => `${lookback(facts)}未发生${facts.criteria.violations}` },
  needs: knowledge("violations"),
  judge: ({ known, facts }) =>
    judgeKnown({
      known: known.violations,
      meets: false,
      met: `${lookback(facts)}未发生${facts.criteria.violations}`,
      notMet: `${lookback(facts)}发生过${facts.criteria.violations}`,
      otherwise: "unknown",
      open: `申请表不填这一项，须查${lookback(facts)}的记录；“${lookback(facts)}”从哪一天算起，通知没有写明`,
    }),
};
