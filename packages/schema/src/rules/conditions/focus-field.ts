import { textOf } from "../read-answer.ts";
import { type ApplicationCase, type EligibilityRule, entries, type Judgement, knowledge } from "../rule.ts";

/** The body takes any of the focus fields; the veto speaks of one of them only. */
export const focusField: EligibilityRule = {
  id: "condition/focus-field",
  kind: "condition",
  title: "属于重点领域",
  source: { place: "四（一）组织申报", passage: () => "聚焦重点领域，组织企业申报" },
  needs: [...entries("industrialChain", "inSixBasics"), ...knowledge("focusFields")],
  judge,
};

function judge({ answers, known, facts: { criteria } }: ApplicationCase): Judgement {
  const all = criteria.focusFields.join("、");
  const stated: unknown = known.focusFields;
  if (Array.isArray(stated)) {
    const fields = stated.filter((field) => criteria.focusFields.includes(field));
    if (fields.length > 0) return { answer: "met", reason: `经核定属于${fields.join("、")}` };
    if (stated.length === 0) return { answer: "not-met", reason: `经核定不属于重点领域（${all}）` };
    return {
      answer: "unknown",
      reason: `没有认出领域${stated.map((field) => `“${String(field)}”`).join("、")}，重点领域为${all}`,
    };
  }
  const chain = textOf(answers, "industrialChain");
  const claims = [
    ...(chain === undefined ? [] : [`所属产业链为“${chain}”`]),
    ...(textOf(answers, "inSixBasics") === "yes" ? ["属于工业“六基”领域"] : []),
  ];
  if (claims.length === 0) return { answer: "unknown", reason: "申请表没有填写所属产业链和工业“六基”领域" };
  return { answer: "person-decides", reason: `企业填写${claims.join("，")}；是否属于重点领域（${all}），由审核人员核定` };
}
