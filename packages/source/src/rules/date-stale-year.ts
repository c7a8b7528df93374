import { dateParts } from "@gongwen/schema";
import type { DataRule } from "./data-rule.ts";

/** A date left over from an earlier batch is the fault that people fear most. */
export const dateStaleYear: DataRule = {
  name: "date/stale-year",
  severity: "error",
  why: "上一批次的日期没有改",
  *check({ batch }) {
    const { year } = batch.value.batch;
    const { notice, schedule } = batch.value;
    const dates = [
      { label: "成文日期", date: notice.issueDate, path: ["notice", "issueDate"] },
      { label: "企业填报截止日期", date: schedule.enterpriseDeadline, path: ["schedule", "enterpriseDeadline"] },
      { label: "上报截止日期", date: schedule.submitDeadline, path: ["schedule", "submitDeadline"] },
    ];
    for (const { label, date, path } of dates) {
      const found = dateParts(date).year;
      if (found === year || found === year - 1) continue;
      yield {
        message: `${label}在 ${found} 年，${year} 年批次应在 ${year - 1} 年或 ${year} 年`,
        ...batch.place(path),
        hint: "是否漏改了年份",
      };
    }
  },
};
