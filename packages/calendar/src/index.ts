export { type CalendarDay, calendarDay } from "./calendar-day.ts";
export { nextWorkingDay, workingDays } from "./working-days.ts";
