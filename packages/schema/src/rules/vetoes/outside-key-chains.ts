import { textOf } from "../read-answer.ts";
import { type ApplicationCase, type EligibilityRule, entries, type Judgement, knowledge } from "../rule.ts";

/** The one focus field that the item speaks of. */
const keyChains = "重点产业链";

/**
 * The item names one of the body's focus fields only: a firm of another field fits the body and falls under the item. The notice
 * doesn't say which holds, and gives no list of the chains.
 */
export const outsideKeyChains: EligibilityRule = {
  id: "veto/outside-key-chains",
  kind: "veto",
  title: "不属于重点产业链领域",
  source: { place: "附件3第（2）项", passage: () => `不属于${keyChains}领域` },
  needs: [...entries("industrialChain"), ...knowledge("focusFields")],
  judge,
};

function judge({ answers, known, facts: { criteria } }: ApplicationCase): Judgement {
  const stated: unknown = known.focusFields;
  if (Array.isArray(stated)) {
    if (stated.includes(keyChains)) return { answer: "met", reason: `经核定属于${keyChains}领域` };
    if (stated.length === 0) return { answer: "not-met", reason: `经核定不属于${keyChains}领域，也不属于其他重点领域` };
    const others = stated.filter((field) => criteria.focusFields.includes(field));
    if (others.length === 0)
      return { answer: "unknown", reason: `没有认出领域${stated.map((field) => `“${String(field)}”`).join("、")}` };
    const reason = `经核定属于${others.join("、")}：正文的重点领域包括这一领域，遴选标准只写${keyChains}，通知没有统一，由有权解释的单位答复`;
    return { answer: "person-decides", reason };
  }
  const chain = textOf(answers, "industrialChain");
  if (chain === undefined) return { answer: "unknown", reason: "申请表没有填写所属产业链" };
  return { answer: "person-decides", reason: `企业填写所属产业链为“${chain}”；通知没有列出${keyChains}，由审核人员核定` };
}
