import type { AnswerRule } from "./answer-rule.ts";
import { labelOf } from "./answer-values.ts";
import { chosen, isAnswered, optionWords } from "./choice-answer.ts";
import { detailed, detailedFields } from "./details.ts";

/** Details are there, and the option that asks for them isn't chosen. */
export const detailUnasked: AnswerRule = {
  name: "answers/detail-unasked",
  severity: "warning",
  why: "填了具体内容而没有选对应的选项，前后矛盾",
  fields: detailedFields,
  *find(context) {
    for (const { choice, options, details } of detailed) {
      const filled = details.find((key) => isAnswered(context, key));
      if (filled === undefined || options.some((id) => chosen(context, choice, id))) continue;
      const words = options.map((id) => `“${optionWords(context, choice, id)}”`).join("或");
      yield {
        path: [filled],
        message: `填写了${labelOf(context, filled)}，${labelOf(context, choice)}没有选${words}`,
        hint: `${choice} 选 ${options.join(" 或 ")}，或删去 ${filled}`,
      };
    }
  },
};
