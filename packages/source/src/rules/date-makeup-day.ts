import { calendarDay, nextWorkingDay } from "@gongwen/calendar";
import { dataRule } from "../data-rule.ts";
import { deadlinesOf } from "./deadlines.ts";

/** A weekend that is worked on account of a holiday: offices are open, but not every enterprise is. */
export const dateMakeupDay = dataRule({
  name: "date/makeup-day",
  severity: "note",
  why: "截止日是调休上班的周末，机关上班，企业未必上班",
  needs: ["batch"],
  *find({ batch }) {
    for (const { name, date, day, place } of deadlinesOf(batch)) {
      if (!day.isWeekend || !day.isWorked) continue;
      const next = nextWorkingDay(date);
      const hint = `确认当天收件；要避开的话，可改为 ${next}（${calendarDay(next).weekday}）`;
      yield { message: `${name}是${day.weekday}，因${day.holiday}调休上班`, ...place, hint };
    }
  },
});
