import type { CheckedFacts } from "./check-context.ts";
import { type Passage, unbroken } from "./passages.ts";
import { literal } from "./wording.ts";

/** Years before the programme in which no batch can have left its own: 2015年以来 speaks of history. */
const history = 5;

/**
 * A passage's words without those in which a year or date is another document's or a fact's own: cited titles (《……》 and the bracket
 * after it, unless an attachment's), document numbers (〔2021〕), texts that come from the data whole, and history.
 */
export function withoutMeantWords({ text }: Passage, { notice: { basis }, portal, program }: CheckedFacts): string {
  const whole = [...basis.meetings, basis.leaderQuote, portal.column].map(literal).join("|");
  const meant = new RegExp(`《[^《》]*》(?!（附件)(?:（[^（）]*）)?|〔\\d{4}〕|${whole}`, "gu");
  const first = program.period.from - history;
  const isHistory = (words: string) => Number.parseInt(words, 10) < first;
  return unbroken(text)
    .replace(meant, blanks)
    .replace(/(?<!\d)\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?/gu, (words) => (isHistory(words) ? blanks(words) : words));
}

/** As long as the words, so that places keep their index. */
function blanks(words: string): string {
  return "＿".repeat(words.length);
}

/** Every day that the batch's data give: of issue, deadlines, the projects' window. ISO days. */
export function meantDates({ notice, schedule, plan }: CheckedFacts): string[] {
  const printed = notice.printDate === undefined ? [] : [notice.printDate];
  return [
    notice.issueDate,
    ...printed,
    schedule.enterpriseDeadline,
    schedule.submitDeadline,
    plan.investmentFrom,
    plan.completionFrom,
    plan.completionTo,
  ];
}

/** Where a year stands alone (2025年首批): in the notice and its lists, in what a form says, or over and beside what it asks for. */
export type YearPlace = "words" | "form" | "form-heading";

/** The years that may stand alone in a place: only a form's headings and labels name the years before the batch. */
export function meantYears({ batch, fund, form }: CheckedFacts, place: YearPlace): ReadonlySet<number> {
  const forecast = place === "words" ? [] : [form.littleGiantYear];
  const asked = place === "form-heading" ? [...form.referenceYears, ...form.shareYears, form.estimateYear] : [];
  return new Set([batch.year, fund.budgetYear, ...forecast, ...asked]);
}
