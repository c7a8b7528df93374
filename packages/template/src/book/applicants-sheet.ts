import {
  cellAddress,
  columnLetters,
  type Sheet,
  type SheetColumn,
  type SheetLine,
  type SheetValue,
  sheetPlaces,
} from "@gongwen/document";
import type { BookColumns, ReviewBook } from "@gongwen/schema";
import { bookColumns } from "./book-columns.ts";
import type { BookWork } from "./book-work.ts";
import { cellIn, inRow, type LiveValues, messageFormula, nameKey, placesOf, thisRow } from "./formula.ts";
import type { MatrixSheet } from "./matrix-sheet.ts";

type Words = ReviewBook["applicantsSheet"];

/** Columns that only formulas read. */
const hiddenKeys = ["key", "conditionsFailed", "vetoesFailed", "unsettled", "problem"] as const;

/** Verdict, counts, open items. */
const lineCount = 3;

/** Where the applicants stand, before their sheet is composed: the other sheets take the names from here. */
export interface ApplicantPlaces {
  readonly name: string;
  readonly headRow: number;
  readonly enterprise: number;
}

/** The place of the heading and of the names. */
export function applicantPlaces(work: BookWork, { applicantsSheet }: ReviewBook): ApplicantPlaces {
  const { columns, head, numberOf } = applicantColumns(work, applicantsSheet);
  const lines = Array.from({ length: lineCount }, () => blankLine);
  const { headRows } = sheetPlaces({ lines, head: [head], columns, rows: [] });
  return { name: applicantsSheet.name, headRow: headRows.last, enterprise: numberOf("enterprise") };
}

/** The name of the applicant that stands as far under the heading as the cell that asks; a blank stays blank. */
export function applicantName({ name, headRow, enterprise }: ApplicantPlaces, ownHeadRow: number): string {
  return `${cellIn(name, enterprise, `ROW()-ROW($A$${ownHeadRow})+ROW('${name}'!$A$${headRow})`)}&""`;
}

/** All applicants: what the judgements come to, ranking, opinion, and a warning where the opinion contradicts them. */
export function applicantsSheet(
  work: BookWork,
  book: ReviewBook,
  places: ApplicantPlaces,
  conditions: MatrixSheet,
  vetoes: MatrixSheet,
): Sheet {
  const words = book.applicantsSheet;
  const { columns, head, numberOf } = applicantColumns(work, words);
  const first = places.headRow + 1;
  const last = places.headRow + book.applicants;
  const all = (key: string) => `$${columnLetters(numberOf(key))}$${first}:$${columnLetters(numberOf(key))}$${last}`;
  const matrixCell = ({ sheet, headRow }: MatrixSheet, column: number) =>
    cellIn(sheet.name, column, `ROW()-ROW($A$${places.headRow})+${headRow}`);
  const cell = (key: string) => `$${columnLetters(numberOf(key))}${thisRow}`;
  const problem = cell("problem");
  const formulas: Readonly<Record<string, string>> = {
    number: `ROW()-ROW($A$${places.headRow})`,
    conditions: `${matrixCell(conditions, conditions.result)}&""`,
    vetoes: `${matrixCell(vetoes, vetoes.result)}&""`,
    warning: `IF(${problem}="","",LEFT(${problem},LEN(${problem})-1))`,
    key: nameKey(cell("enterprise")),
    conditionsFailed: `N(${matrixCell(conditions, conditions.failed)})`,
    vetoesFailed: `N(${matrixCell(vetoes, vetoes.failed)})`,
    unsettled: `N(${matrixCell(conditions, conditions.unsettled)})+N(${matrixCell(vetoes, vetoes.unsettled)})`,
    problem: warningFormula(work, words, cell, all, last),
  };
  const row = (index: number): SheetValue[] => {
    const fresh: Readonly<Record<string, number>> = { number: index + 1, conditionsFailed: 0, vetoesFailed: 0, unsettled: 0 };
    return columns.map(({ key }) => {
      const formula = formulas[key];
      return formula === undefined ? null : { kind: "formula", formula: inRow(formula, first + index), value: fresh[key] ?? "" };
    });
  };
  const verdictCell = cellAddress(places.headRow - lineCount, 1);
  const { lines, marks } = summaryLines(work, words, all);
  const at = (key: string) => `$${cellAddress(first, numberOf(key))}`;
  return {
    name: words.name,
    id: "applicants",
    page: "landscape",
    title: words.title.map((line, index) => work.title(line, ["applicantsSheet", "title", index])),
    lines,
    columns,
    head: [head],
    rows: Array.from({ length: book.applicants }, (_, index) => ({
      kind: "blank",
      grows: true,
      minLines: 2,
      values: row(index),
    })),
    notes: [],
    header: work.text(book.header, ["header"]),
    highlights: [
      { range: verdictCell, formula: marks.wrong, mark: "wrong" },
      { range: verdictCell, formula: marks.used, mark: "good" },
      {
        range: `${cellAddress(first, numberOf("opinion"))}:${cellAddress(last, numberOf("warning"))}`,
        formula: `${at("problem")}<>""`,
        mark: "wrong",
      },
    ],
  };
}

const blankLine: SheetLine = { role: "line", value: { kind: "text", text: "" } };

function applicantColumns(work: BookWork, words: Words) {
  const given: BookColumns = words.columns;
  const shown = bookColumns(work, ["applicantsSheet", "columns"], given);
  const hidden = hiddenKeys.map((key): SheetColumn => ({ key, width: 3, align: "left", hidden: true }));
  const columns = [...shown.columns, ...hidden];
  return { columns, head: shown.head, numberOf: (key: string) => columns.findIndex((column) => column.key === key) + 1 };
}

/** What contradicts in one row; each message ends in ；, which the column that shows it cuts from the last. */
function warningFormula(
  work: BookWork,
  { warnings, columns }: Words,
  cell: (key: string) => string,
  all: (key: string) => string,
  last: number,
): string {
  const say = (key: keyof Words["warnings"], live: LiveValues = {}) => {
    const text = work.text(warnings[key], ["applicantsSheet", "warnings", key], placesOf(Object.keys(live)));
    return messageFormula(`${text}；`, live);
  };
  const when = (condition: string, message: string) => `IF(${condition},${message},"")`;
  const firstRow = `(${last + 1}-SUMPRODUCT(MAX(EXACT(${all("key")},${cell("key")})*(${last + 1}-ROW(${all("key")})))))`;
  const recommended = [
    when(`${cell("vetoesFailed")}>0`, say("vetoed")),
    when(`${cell("conditionsFailed")}>0`, say("failed")),
    when(`${cell("unsettled")}>0`, say("open")),
  ].join("&");
  const problems = [
    when(`${firstRow}<ROW()`, say("duplicate", { row: firstRow })),
    when(`${cell("opinion")}="${opinionOf(columns, "yes")}"`, recommended),
    when(`AND(${cell("rank")}<>"",COUNTIF(${all("rank")},${cell("rank")})>1)`, say("sameRank")),
  ];
  return `IF(${cell("key")}="","",${problems.join("&")})`;
}

/** The word of an opinion, from the column in which it is chosen. */
function opinionOf({ opinion }: Words["columns"], key: "yes" | "reserve" | "no"): string {
  return opinion.field?.kind === "choice" ? (opinion.field.options[key] ?? "") : "";
}

function summaryLines(work: BookWork, { lines, columns }: Words, all: (key: string) => string) {
  const path = ["applicantsSheet", "lines"];
  const opinions = (key: "yes" | "reserve" | "no") => `COUNTIF(${all("opinion")},"${opinionOf(columns, key)}")`;
  const used = `SUMPRODUCT(--(${all("key")}<>""))`;
  const wrong = `SUMPRODUCT(--(${all("problem")}<>""))`;
  const live: LiveValues = {
    recommended: opinions("yes"),
    reserve: opinions("reserve"),
    rejected: opinions("no"),
    undecided: `(${used}-SUMPRODUCT((${all("key")}<>"")*(${all("opinion")}<>"")))`,
    vetoed: `SUMPRODUCT((${all("opinion")}="${opinionOf(columns, "yes")}")*(${all("vetoesFailed")}>0))`,
  };
  const values = (count: string): LiveValues => ({ ...live, count });
  const say = (text: string, at: readonly PropertyKey[], count: string) =>
    messageFormula(work.text(text, at, placesOf(Object.keys(values(count)))), values(count));
  const fresh = (text: string, at: readonly PropertyKey[]) =>
    work.text(text, at, Object.fromEntries(Object.keys(values("")).map((name) => [name, "0"])));
  const verdict = (key: keyof Words["lines"]["verdict"]) => say(lines.verdict[key], [...path, "verdict", key], wrong);
  const overQuota = `${live.recommended}>${work.request.rows}`;
  const formula =
    `IF(${used}=0,${verdict("empty")},IF(${overQuota},${verdict("overQuota")},` +
    `IF(${wrong}>0,${verdict("problems")},${verdict("clean")})))`;
  const unsettled = `SUM(${all("unsettled")})`;
  const line = (key: "counts" | "open"): SheetLine => ({
    role: "line",
    value: { kind: "formula", formula: say(lines[key], [...path, key], unsettled), value: fresh(lines[key], [...path, key]) },
  });
  const empty = work.text(lines.verdict.empty, [...path, "verdict", "empty"], placesOf(Object.keys(values(""))));
  const first: SheetLine = { role: "verdict", value: { kind: "formula", formula, value: empty } };
  return { lines: [first, line("counts"), line("open")], marks: { wrong: `OR(${overQuota},${wrong}>0)`, used: `${used}>0` } };
}
