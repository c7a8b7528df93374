import { dateParts } from "@gongwen/schema";
import { dataRule } from "../data-rule.ts";

/** A batch is announced in the year before it or in its own. */
export const dateIssueYear = dataRule({
  name: "date/issue-year",
  severity: "warning",
  why: "通知在批次年度的上一年或当年印发，别的年份多半是漏改",
  needs: ["batch"],
  *find({ batch }) {
    const { year } = batch.value.batch;
    const issued = dateParts(batch.value.notice.issueDate).year;
    if (issued === year || issued === year - 1) return;
    const message = `成文日期在 ${issued} 年，批次年度是 ${year} 年`;
    yield { message, ...batch.place(["notice", "issueDate"]), hint: `应在 ${year - 1} 年或 ${year} 年，是否漏改了年份` };
  },
});
