import { z } from "zod";

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A calendar day as data writes it: `2024-11-08`, four, two and two digits, and a day that exists. */
export const isoDate = z.string().superRefine((text, context) => {
  if (!pattern.test(text)) {
    context.addIssue({ code: "custom", message: `“${text}”不是日期`, params: { hint: "写成 2024-11-08 的形式" } });
  } else if (!isCalendarDay(text)) {
    context.addIssue({ code: "custom", message: `日期 ${text} 不存在`, params: { hint: "核对月份和日数" } });
  }
});

function isCalendarDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A day that nobody knows yet, in a draft: it passes no schema, and each of its parts is not a number. */
export const unknownDate = "NaN-NaN-NaN";

/** The parts of a date that has passed `isoDate`, or of `unknownDate`. */
export function dateParts(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
}

/** `2024年11月8日`: Arabic numerals, full year, no leading zero (GB/T 9704—2012, 7.3.5.4). */
export function chineseDate(date: string): string {
  const { year, month, day } = dateParts(date);
  return `${year}年${month}月${day}日`;
}

/** `11月8日`. */
export function chineseMonthDay(date: string): string {
  const { month, day } = dateParts(date);
  return `${month}月${day}日`;
}
