import { chineseDate } from "@gongwen/schema";
import { dataRule } from "../data-rule.ts";

const dayNames = ["日", "一", "二", "三", "四", "五", "六"];

/** A deadline on a Saturday or Sunday finds no one at the desk. */
export const dateWeekend = dataRule({
  name: "date/weekend",
  severity: "warning",
  why: "截止日逢周末，收件和咨询无人",
  needs: ["batch"],
  *find({ batch }) {
    const { enterpriseDeadline, submitDeadline } = batch.value.schedule;
    const deadlines = [
      { label: "企业填报截止日期", date: enterpriseDeadline, key: "enterpriseDeadline" },
      { label: "上报截止日期", date: submitDeadline, key: "submitDeadline" },
    ];
    for (const { label, date, key } of deadlines) {
      const day = weekday(date);
      if (day !== 0 && day !== 6) continue;
      yield {
        message: `${label} ${chineseDate(date)}是星期${dayNames[day]}`,
        ...batch.place(["schedule", key]),
        hint: `可改为 ${nextMonday(date)}（星期一）`,
      };
    }
  },
});

/** 0 is Sunday. */
function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function nextMonday(date: string): string {
  const days = (8 - weekday(date)) % 7 || 7;
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000);
  return next.toISOString().slice(0, 10);
}
