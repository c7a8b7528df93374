import chineseDays from "chinese-days";

const weekdays = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"] as const;

/** What one day is to those who work in an office in China. */
export interface CalendarDay {
  readonly weekday: (typeof weekdays)[number];
  /** Saturday or Sunday, worked or not. */
  readonly isWeekend: boolean;
  readonly isWorked: boolean;
  /** The public holiday on account of which the day is free, or is worked although a weekend: 国庆节. */
  readonly holiday?: string;
  /** Whether the State Council's arrangement for the day's year is known; otherwise only weekends are. */
  readonly isArranged: boolean;
}

/**
 * What the calendar says of a day.
 *
 * @param date an ISO day that exists, as in `2024-11-17`
 */
export function calendarDay(date: string): CalendarDay {
  const [year = "", month, day] = date.split("-");
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  const { work, holiday } = arrangement(Number(year), Number(month), Number(day));
  return {
    weekday: weekdays[weekday] as CalendarDay["weekday"],
    isWeekend: weekday === 0 || weekday === 6,
    isWorked: work,
    ...(holiday === undefined ? {} : { holiday }),
    isArranged: arrangement(Number(year), 10, 1).holiday !== undefined,
  };
}

/** The library reads texts by UTC and answers by the machine's zone: only a local noon is the same day in both. */
function arrangement(year: number, month: number, day: number): { work: boolean; holiday: string | undefined } {
  const { work, name } = chineseDays.getDayDetail(new Date(year, month - 1, day, 12));
  // `National Day,国庆节,3` on arranged days; `Friday` on others.
  return { work, holiday: name.split(",")[1] };
}
