import type { AnswerRule } from "./answer-rule.ts";

/** The criteria exclude a firm whose shares are traded. */
export const listed: AnswerRule = {
  name: "answers/listed",
  severity: "warning",
  why: "遴选标准把公开发行股票列为一票否决项",
  fields: ["listing"],
  *find({ answers, facts }) {
    if (answers.listing !== "listed") return;
    const places = `${facts.criteria.exchanges.join("、")}或${facts.criteria.overseas}`;
    yield {
      path: ["listing"],
      message: `选了“已上市”，遴选标准把已在${places}公开发行股票列为一票否决项`,
      hint: "核对上市情况；不属于上述情形的可以保留",
    };
  },
};
