import type { CheckedFacts } from "../check-context.ts";
import type { DocumentRule, Finding, RuleContext } from "../document-rule.ts";
import { meantYears, withoutMeantWords, type YearPlace } from "../meant-years.ts";
import { type Passage, unbroken } from "../passages.ts";
import { tablesOf } from "../table-rows.ts";
import { excerpt } from "../wording.ts";

/** A year that no month follows: a date is another rule's affair. */
const aloneYear = /(?<!\d)(20\d{2})年(?!\d{1,2}月)/gu;
const range = /(?<!\d)(20\d{2})年?(?:—|－|～|-|至|到)(20\d{2})年/gu;

export const datePrintedYear: DocumentRule = {
  name: "date/printed-year",
  severity: "error",
  why: "印出的年份应当都是本批次数据中的年份；对不上的，多半是上一批没有改",
  *check(context) {
    for (const passage of context.passages) yield* yearsIn(passage, context);
  },
};

function* yearsIn(passage: Passage, { facts, notice }: RuleContext): Generator<Finding> {
  if (!/20\d{2}/u.test(passage.text)) return;
  const meant = meantYears(facts, placeOf(passage, notice));
  const words = withoutMeantWords(passage, facts);
  const ranges = [...words.matchAll(range)].filter(([, from, to]) => !isPeriod(facts.program.period, Number(from), Number(to)));
  const rest = words.replace(range, (whole) => "＿".repeat(whole.length));
  const alone = [...rest.matchAll(aloneYear)].filter(([, year]) => !meant.has(Number(year)));
  for (const { 0: stale, index } of [...ranges, ...alone]) {
    yield {
      message: `${passage.where}的${excerpt(unbroken(passage.text), index, stale.length, 6)}中，“${stale}”不是本批次数据中的年份`,
      hint: "改为由数据给出的年份，或核对是否上一批次的文字没有改",
      span: passage.span,
    };
  }
}

function isPeriod(period: CheckedFacts["program"]["period"], from: number, to: number): boolean {
  return from === period.from && to === period.to;
}

/** An attachment that people fill in is told by its tables. */
function placeOf({ part, paragraph: { role } }: Passage, notice: RuleContext["notice"]): YearPlace {
  const isForm = tablesOf(notice).some((each) => each.part === part && each.table.role === "form");
  if (part === "notice" || !isForm) return "words";
  return role === "cell-head" || role === "cell-label" ? "form-heading" : "form";
}
