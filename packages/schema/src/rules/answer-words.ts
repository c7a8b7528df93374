import type { EligibilityRule, RuleAnswer } from "./rule.ts";

const words: Record<EligibilityRule["kind"], Record<RuleAnswer, string>> = {
  condition: { met: "符合", "not-met": "不符合", unknown: "无法判断", "person-decides": "由人判定" },
  veto: { met: "没有这一情形", "not-met": "有这一情形", unknown: "无法判断", "person-decides": "由人判定" },
};

/** An answer in Chinese: a condition is met (符合) where a veto doesn't apply (没有这一情形). */
export function answerWords({ kind, answer }: { readonly kind: EligibilityRule["kind"]; readonly answer: RuleAnswer }): string {
  return words[kind][answer];
}
