import type { Threshold } from "../criteria.ts";
import { passageHolds, thresholdWords } from "../threshold.ts";
import { numberOf } from "./read-answer.ts";
import type { ApplicationCase, EligibilityRule, Judgement } from "./rule.ts";

interface Judged {
  readonly kind: EligibilityRule["kind"];
  readonly threshold: string;
  readonly entry: string;
  /** What the form calls the entry. */
  readonly label: string;
}

/**
 * Holds an entry of the form against a threshold. An amount that the veto excludes is not met, one that the condition takes is met;
 * what neither passage covers (exactly 1000 under 需超过1000 and 不足1000) is left to a person, by both rules: the notice doesn't
 * decide it.
 */
export function judgeThreshold({ answers, facts }: ApplicationCase, { kind, threshold: id, entry, label }: Judged): Judgement {
  const threshold = Object.hasOwn(facts.thresholds, id) ? facts.thresholds[id] : undefined;
  if (threshold === undefined) return { answer: "unknown", reason: `本批次的数据没有${label}的门槛` };
  const value = numberOf(answers, entry);
  if (value === undefined) return { answer: "unknown", reason: `申请表没有填写${label}` };
  const said = `${label}为${value}${threshold.unit}`;
  const { condition, veto } = threshold.passages;
  if (veto !== undefined && passageHolds(veto, value, threshold.value)) {
    return { answer: "not-met", reason: `${said}，属于${cited(threshold, "veto")}` };
  }
  if (condition === undefined || passageHolds(condition, value, threshold.value)) {
    return { answer: "met", reason: `${said}，${metWords(threshold, kind)}` };
  }
  if (veto === undefined) return { answer: "not-met", reason: `${said}，不符合${cited(threshold, "condition")}` };
  const both = `不符合${cited(threshold, "condition")}，也不属于${cited(threshold, "veto")}`;
  return { answer: "person-decides", reason: `${said}，${both}，通知没有统一，由有权解释的单位答复` };
}

function metWords(threshold: Threshold, kind: Judged["kind"]): string {
  const { condition } = threshold.passages;
  return kind === "condition" && condition !== undefined
    ? `符合${cited(threshold, "condition")}`
    : `不属于${cited(threshold, "veto")}`;
}

/** “需超过1000万元”（三（一）申报对象及条件）. */
function cited(threshold: Threshold, passage: "condition" | "veto"): string {
  return `“${thresholdWords(threshold, passage) ?? ""}”（${threshold.passages[passage]?.place ?? ""}）`;
}
