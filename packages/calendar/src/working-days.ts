import { calendarDay } from "./calendar-day.ts";

const dayLength = 24 * 60 * 60 * 1000;

/**
 * The working days after one ISO day up to and with another: no weekends and public holidays, but the weekends that make up for them.
 *
 * @returns not a number when one of the days isn't known
 */
export function workingDays(after: string, until: string): number {
  if ([after, until].some((date) => Number.isNaN(Date.parse(date)))) return Number.NaN;
  let count = 0;
  for (let day = following(after); day <= until; day = following(day)) if (calendarDay(day).isWorked) count++;
  return count;
}

/** The first working day after an ISO day. */
export function nextWorkingDay(date: string): string {
  let day = following(date);
  while (!calendarDay(day).isWorked) day = following(day);
  return day;
}

function following(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + dayLength).toISOString().slice(0, 10);
}
