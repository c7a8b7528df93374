import type { AnswerRule } from "./answer-rule.ts";
import { labelOf } from "./answer-values.ts";
import { sameAnswers } from "./same-answers.ts";

/** A name that the form asks for twice, and that was answered in two ways. */
export const repeatedDifferently: AnswerRule = {
  name: "answers/repeated-differently",
  severity: "warning",
  why: "同一名称在一份申请表中前后不一",
  fields: sameAnswers.flat(),
  *find(context) {
    const { answers } = context;
    for (const [first, ...again] of sameAnswers) {
      for (const key of again) {
        if (answers[first] === undefined || answers[key] === undefined || answers[first] === answers[key]) continue;
        yield {
          path: [key],
          message: `${labelOf(context, key)}“${answers[key]}”与${labelOf(context, first)}“${answers[first]}”不同`,
          hint: `改成一致；不写 ${key} 时自动取 ${first}`,
        };
      }
    }
  },
};
