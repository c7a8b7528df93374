import type { AnswerContext, AnswerRule } from "./answer-rule.ts";
import { labelOf } from "./answer-values.ts";
import { chosen, isAnswered, optionWords } from "./choice-answer.ts";
import { detailed, detailedFields } from "./details.ts";

/** A chosen option asks for details, and none of them is there. */
export const detailMissing: AnswerRule = {
  name: "answers/detail-missing",
  severity: "warning",
  why: "申请表要求选了这一项的填写具体内容",
  fields: detailedFields,
  *find(context) {
    for (const { choice, options, details } of detailed) {
      const option = options.find((id) => chosen(context, choice, id));
      if (option === undefined || details.some((key) => isAnswered(context, key))) continue;
      const words = `${labelOf(context, choice)}选了“${optionWords(context, choice, option)}”`;
      yield { path: [choice], message: `${words}，没有填写${names(context, details)}`, hint: `补上 ${details.join("、")}` };
    }
  },
};

function names(context: AnswerContext, details: readonly string[]): string {
  return details.map((key) => labelOf(context, key)).join("、");
}
