import { sumOf } from "../sum-of.ts";
import type { AnswerRule } from "./answer-rule.ts";
import { labelOf, numberBeside, numbersAt } from "./answer-values.ts";

/** Entries that the form prints as 其中 of another. */
const wholes = [
  { whole: "staff", parts: ["researchers"] },
  { whole: "revenue", parts: ["mainRevenue"] },
  { whole: "operatingCost", parts: ["mainOperatingCost"] },
  { whole: "estimatedRevenue", parts: ["estimatedMainRevenue"] },
  { whole: "classOneRights", parts: ["patents", "plantVarieties", "cropVarieties", "newDrugs", "layoutDesigns"] },
] as const;

/** What is counted under 其中 can't be more than what it is counted from. */
export const partOverWhole: AnswerRule = {
  name: "answers/part-over-whole",
  severity: "warning",
  why: "申请表中“其中”各项是上一项的一部分",
  fields: wholes.flatMap(({ whole, parts }) => [whole, ...parts]),
  *find(context) {
    for (const { whole, parts } of wholes) {
      for (const total of numbersAt(whole, context)) {
        const found = parts.flatMap((part) => numberBeside(total, part, context) ?? []);
        const sum = sumOf(found.map(({ value }) => value));
        const [first] = found;
        if (first === undefined || sum <= total.value) continue;
        const what = found.length === 1 ? first.label : `${labelOf(context, parts[0])}等 ${found.length} 项合计`;
        yield {
          path: first.path,
          message: `${what} ${sum} 大于${total.label} ${total.value}`,
          hint: "核对这几个数，“其中”项不大于总数",
        };
      }
    }
  },
};
