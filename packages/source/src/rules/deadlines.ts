import { type CalendarDay, calendarDay } from "@gongwen/calendar";
import type { Place, Sourced } from "@gongwen/diagnostics";
import { type BatchFile, chineseDate, unknownDate } from "@gongwen/schema";

/** A day by which something must be done. */
export interface Deadline {
  /** The day as a message names it: 企业填报截止日期 2024年11月17日. */
  readonly name: string;
  readonly date: string;
  readonly day: CalendarDay;
  readonly place: Place;
}

/** A batch's deadlines, the earlier one first; one that nobody has decided yet is left out. */
export function deadlinesOf(batch: Sourced<BatchFile>): Deadline[] {
  const { enterpriseDeadline, submitDeadline } = batch.value.schedule;
  const deadlines = [
    { label: "企业填报截止日期", date: enterpriseDeadline, key: "enterpriseDeadline" },
    { label: "上报截止日期", date: submitDeadline, key: "submitDeadline" },
  ];
  const decided = deadlines.filter(({ date }) => date !== unknownDate);
  return decided.map(({ label, date, key }) => ({
    name: `${label} ${chineseDate(date)}`,
    date,
    day: calendarDay(date),
    place: batch.place(["schedule", key]),
  }));
}
