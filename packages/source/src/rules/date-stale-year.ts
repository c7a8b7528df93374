import { dateParts } from "@gongwen/schema";
import { dataRule } from "../data-rule.ts";

/** A deadline falls in the year of signing or the next: another year was left over from another batch. */
export const dateStaleYear = dataRule({
  name: "date/stale-year",
  severity: "error",
  why: "截止日期的年份没有跟着改",
  needs: ["batch"],
  *find({ batch }) {
    const { notice, schedule } = batch.value;
    const issued = dateParts(notice.issueDate).year;
    const dates = [
      { label: "企业填报截止日期", date: schedule.enterpriseDeadline, key: "enterpriseDeadline" },
      { label: "上报截止日期", date: schedule.submitDeadline, key: "submitDeadline" },
    ];
    for (const { label, date, key } of dates) {
      const { year } = dateParts(date);
      if (year === issued || year === issued + 1) continue;
      const message = `${label}在 ${year} 年，成文日期在 ${issued} 年`;
      yield { message, ...batch.place(["schedule", key]), hint: `应在 ${issued} 年或 ${issued + 1} 年，是否漏改了年份` };
    }
  },
});
