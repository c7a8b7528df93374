import { passageHolds, thresholdWords } from "../threshold.ts";
import type { AnswerRule } from "./answer-rule.ts";
import { type AnsweredNumber, numbersAt } from "./answer-values.ts";

/** Which entry each threshold of the criteria judges. */
const judged = [
  { field: "planInvestment", threshold: "planInvestment" },
  { field: "classOneRights", threshold: "classOnePatents" },
] as const;

/** An entry that falls under a veto of the criteria, or doesn't meet the condition in the notice. */
export const thresholdMissed: AnswerRule = {
  name: "answers/threshold-missed",
  severity: "warning",
  why: "达不到门槛的企业不得推荐",
  fields: judged.map(({ field }) => field),
  *find(context) {
    for (const { field, threshold } of judged) {
      const limit = context.facts.thresholds[threshold];
      if (limit === undefined) continue;
      const { veto, condition } = limit.passages;
      const words = (name: "veto" | "condition") =>
        `“${thresholdWords(limit, name) ?? ""}”（${limit.passages[name]?.place ?? ""}）`;
      const fits = (passage: NonNullable<typeof veto>, { value }: AnsweredNumber) => passageHolds(passage, value, limit.value);
      for (const answer of numbersAt(field, context)) {
        const said = `${answer.label} ${answer.value} ${limit.unit}`;
        const hint = "核对数值；属实的，按通知不能推荐";
        if (veto !== undefined && fits(veto, answer)) {
          yield { path: answer.path, message: `${said}，属于一票否决项${words("veto")}`, hint };
        } else if (condition !== undefined && !fits(condition, answer)) {
          const open = "核对数值；恰好等于门槛的，先问清口径";
          yield { path: answer.path, message: `${said}，不符合条件${words("condition")}`, hint: open };
        }
      }
    }
  },
};
