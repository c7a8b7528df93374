import type { Answers } from "../../answers.ts";
import { groupsIn, partsIn, textOf } from "../read-answer.ts";
import { type ApplicationCase, type EligibilityRule, entries, type Judgement } from "../rule.ts";

/** A goal is stated when it has a name and a value for some year; how many there should be, the notice only suggests. */
export const planGoals: EligibilityRule = {
  id: "condition/plan-goals",
  kind: "condition",
  title: "提出具体绩效目标",
  source: { place: "三（一）申报对象及条件", passage: () => "“四提一强”推进计划需提出具体绩效目标" },
  needs: entries("goals"),
  judge,
};

function judge({ answers }: ApplicationCase): Judgement {
  const stated = groupsIn(answers, "goals").filter(isStated).length;
  if (stated > 0) return { answer: "met", reason: `填写了 ${stated} 个绩效目标` };
  return { answer: "unknown", reason: "申请表没有既填名称又填指标值的绩效目标" };
}

function isStated(goal: Answers): boolean {
  const values = partsIn(goal, "value");
  return textOf(goal, "name") !== undefined && Object.keys(values).some((year) => textOf(values, year) !== undefined);
}
