import { calendarDay, nextWorkingDay } from "@gongwen/calendar";
import { dataRule } from "../data-rule.ts";
import { deadlinesOf } from "./deadlines.ts";

/** A deadline in a public holiday finds no one at the desk, whichever day of the week it is. */
export const dateHoliday = dataRule({
  name: "date/holiday",
  severity: "warning",
  why: "截止日逢法定节假日（含调休的休息日），收件和咨询无人",
  needs: ["batch"],
  *find({ batch }) {
    for (const { name, date, day, place } of deadlinesOf(batch)) {
      if (day.isWorked || day.holiday === undefined) continue;
      const next = nextWorkingDay(date);
      const hint = `可改为 ${next}（${calendarDay(next).weekday}）`;
      yield { message: `${name}（${day.weekday}）在${day.holiday}假期内`, ...place, hint };
    }
  },
});
