import { afterEach, describe, expect, test } from "vitest";
import { calendarDay, nextWorkingDay, workingDays } from "../src/index.ts";

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** Days from the State Council's arrangements for 2024, 2025 and 2026, and what each is. */
const days: readonly (readonly [date: string, want: string])[] = [
  ["2024-11-08", "星期五 works"],
  ["2024-11-17", "星期日 weekend free"],
  ["2025-01-26", "星期日 weekend works 春节"],
  ["2025-02-08", "星期六 weekend works 春节"],
  ["2025-09-30", "星期二 works"],
  ["2025-10-01", "星期三 free 国庆节"],
  ["2025-10-08", "星期三 free 国庆节"],
  ["2025-10-11", "星期六 weekend works 国庆节"],
  ["2026-02-15", "星期日 weekend free 春节"],
  ["2026-02-23", "星期一 free 春节"],
  ["2026-02-28", "星期六 weekend works 春节"],
  ["2026-12-31", "星期四 works"],
];

function said(date: string): string {
  const { weekday, isWeekend, isWorked, holiday = "" } = calendarDay(date);
  return `${weekday}${isWeekend ? " weekend" : ""} ${isWorked ? "works" : "free"} ${holiday}`.trimEnd();
}

describe("what a day is", () => {
  test.each(days)("%s", (date, want) => expect(said(date)).toBe(want));

  test.each(["America/New_York", "Pacific/Kiritimati", "Asia/Shanghai", "Pacific/Niue"])("the same in %s", (other) => {
    process.env.TZ = other;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(other);
    expect(days.map(([date]) => said(date))).toEqual(days.map(([, want]) => want));
  });

  test("a year without an arrangement has its weekends alone, and says so", () => {
    expect(calendarDay("2099-10-01")).toEqual({ weekday: "星期四", isWeekend: false, isWorked: true, isArranged: false });
    expect(calendarDay("2099-10-04")).toMatchObject({ isWeekend: true, isWorked: false, isArranged: false });
    expect([2023, 2024, 2025, 2026].filter((year) => !calendarDay(`${year}-05-20`).isArranged)).toEqual([]);
  });
});

test.each([
  ["2024-11-17", "2024-11-18"],
  ["2024-11-15", "2024-11-18"],
  ["2025-09-30", "2025-10-09"],
  ["2025-10-10", "2025-10-11"],
  ["2025-10-11", "2025-10-13"],
  ["2026-02-13", "2026-02-14"],
  ["2026-02-14", "2026-02-24"],
  ["2025-12-31", "2026-01-04"],
])("after %s, work goes on on %s", (date, want) => expect(nextWorkingDay(date)).toBe(want));

test.each([
  ["2024-11-08", "2024-11-17", 5],
  ["2024-11-17", "2024-11-18", 1],
  ["2024-11-18", "2024-11-18", 0],
  ["2024-11-18", "2024-11-08", 0],
  // The whole holiday of October 2025 is free, and Saturday the 11th is worked.
  ["2025-09-30", "2025-10-08", 0],
  ["2025-09-30", "2025-10-12", 3],
  // 2025 has 248 working days in 365: 365 − 104 weekend days − 18 free weekdays (28 days of holidays, 10 on weekends) + 5 made up.
  ["2024-12-31", "2025-12-31", 248],
] as const)("from %s to %s there are %i working days", (after, until, want) => expect(workingDays(after, until)).toBe(want));

test.each([
  ["NaN-NaN-NaN", "2024-11-18"],
  ["2024-11-18", "NaN-NaN-NaN"],
])("from %s to %s nobody knows", (after, until) => expect(workingDays(after, until)).toBeNaN());
