import { chineseDate } from "@gongwen/schema";
import { dataRule } from "../data-rule.ts";

/** Signed, then filled in, then handed up; printed no sooner than signed. */
export const dateOrder = dataRule({
  name: "date/order",
  severity: "error",
  why: "先成文，后企业填报截止，再上报截止；印发不早于成文",
  needs: ["batch"],
  *find({ batch }) {
    const { notice, schedule } = batch.value;
    const steps = [
      { label: "成文日期", date: notice.issueDate, path: ["notice", "issueDate"], strict: true },
      { label: "企业填报截止日期", date: schedule.enterpriseDeadline, path: ["schedule", "enterpriseDeadline"], strict: true },
      { label: "上报截止日期", date: schedule.submitDeadline, path: ["schedule", "submitDeadline"], strict: false },
    ];
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1];
      if (before === undefined || before.date < step.date || (!step.strict && before.date === step.date)) continue;
      yield {
        message: `${step.label} ${chineseDate(step.date)}${step.strict ? "应晚于" : "不能早于"}${before.label} ${chineseDate(before.date)}`,
        ...batch.place(step.path),
        hint: `核对${before.label}和${step.label}`,
      };
    }
    if (notice.printDate !== undefined && notice.printDate < notice.issueDate) {
      yield {
        message: `印发日期 ${chineseDate(notice.printDate)}不能早于成文日期 ${chineseDate(notice.issueDate)}`,
        ...batch.place(["notice", "printDate"]),
        hint: "核对印发日期",
      };
    }
  },
});
