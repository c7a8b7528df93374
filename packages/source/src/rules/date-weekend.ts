import { calendarDay, nextWorkingDay } from "@gongwen/calendar";
import { dataRule } from "../data-rule.ts";
import { deadlinesOf } from "./deadlines.ts";

/** A deadline on a free Saturday or Sunday finds no one at the desk. */
export const dateWeekend = dataRule({
  name: "date/weekend",
  severity: "warning",
  why: "截止日逢周末，收件和咨询无人",
  needs: ["batch"],
  *find({ batch }) {
    for (const { name, date, day, place } of deadlinesOf(batch)) {
      if (!day.isWeekend || day.isWorked || day.holiday !== undefined) continue;
      const next = nextWorkingDay(date);
      yield { message: `${name}是${day.weekday}`, ...place, hint: `可改为 ${next}（${calendarDay(next).weekday}）` };
    }
  },
});
