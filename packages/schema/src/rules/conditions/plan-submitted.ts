import { partsIn, textOf } from "../read-answer.ts";
import { type ApplicationCase, type EligibilityRule, entries, type Judgement } from "../rule.ts";

/** A plan is there when it has a name and something under each heading of its outline; whether it is sound is a veto's matter. */
export const planSubmitted: EligibilityRule = {
  id: "condition/plan-submitted",
  kind: "condition",
  title: "提出推进计划",
  source: { place: "三（一）申报对象及条件", passage: () => "企业须提出融通入链“四提一强”推进计划" },
  needs: entries("planName", "planText"),
  judge,
};

function judge({ answers, facts }: ApplicationCase): Judgement {
  const texts = partsIn(answers, "planText");
  const missing = [
    ...(textOf(answers, "planName") === undefined ? ["推进计划名称"] : []),
    ...facts.planOutline.filter(({ id }) => textOf(texts, id) === undefined).map(({ heading }) => `“${heading}”`),
  ];
  if (missing.length === 0) return { answer: "met", reason: "填写了推进计划名称和正文各部分" };
  return { answer: "unknown", reason: `申请表没有填写${missing.join("、")}，不能判断是否提出了推进计划` };
}
