import { dateParts } from "@gongwen/schema";
import { dataRule } from "../data-rule.ts";
import { deadlinesOf } from "./deadlines.ts";

/** The State Council arranges the holidays of a year late in the one before it: until then only weekends are known. */
export const dateCalendar = dataRule({
  name: "date/calendar",
  severity: "note",
  why: "放假安排一般在上一年年底公布，公布前只能按周末判断",
  needs: ["batch"],
  *find({ batch }) {
    for (const { name, date, day, place } of deadlinesOf(batch)) {
      if (day.isArranged) continue;
      const { year } = dateParts(date);
      const message = `日历中没有 ${year} 年的节假日安排，${name}只按周末判断`;
      yield { message, ...place, hint: `${year} 年放假安排公布后，更新日历再检查，或由人核对` };
    }
  },
});
