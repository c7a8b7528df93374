import { calendarDay, workingDays } from "@gongwen/calendar";
import { chineseDate, chineseMonthDay } from "@gongwen/schema";
import type { DocumentRule, Finding, RuleContext } from "../document-rule.ts";
import { unbroken } from "../passages.ts";

/** Fewest working days that leave room: an enterprise's form with its evidence, and a joint submission by two bureaus. */
const least = { enterprise: 7, submission: 3 };

export const dateLeadTime: DocumentRule = {
  name: "date/lead-time",
  severity: "warning",
  why: "企业填报、县市审核和联合行文都需要时间",
  *check(context) {
    const { notice, schedule } = context.facts;
    const { enterpriseDeadline, submitDeadline } = schedule;
    yield* tooShort(context, "成文日期", notice.issueDate, "企业填报截止", enterpriseDeadline, least.enterprise);
    yield* tooShort(context, "企业填报截止", enterpriseDeadline, "上报截止", submitDeadline, least.submission);
  },
};

function* tooShort(
  { passages }: RuleContext,
  start: string,
  from: string,
  end: string,
  until: string,
  wanted: number,
): Generator<Finding> {
  const days = workingDays(from, until);
  // Not a number while one of the days is open: that is no shortage.
  if (Number.isNaN(days) || days >= wanted) return;
  const day = (date: string) => `${chineseDate(date)}，${calendarDay(date).weekday}`;
  yield {
    message: `${start}（${day(from)}）到${end}（${day(until)}）只有${days}个工作日`,
    hint: `提前印发，或推迟${end}日期，留足${wanted}个工作日`,
    span: passages.find(({ text }) => unbroken(text).includes(chineseMonthDay(until)))?.span,
  };
}
