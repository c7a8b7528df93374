import {
  cellAddress,
  columnLetters,
  type Sheet,
  type SheetColumn,
  type SheetHighlight,
  type SheetValue,
  sheetPlaces,
} from "@gongwen/document";
import type { ReviewBook, ReviewMatrix } from "@gongwen/schema";
import type { BookWork } from "./book-work.ts";
import { inRow, messageFormula, placesOf, thisRow } from "./formula.ts";
import type { ReviewItem } from "./review-items.ts";

/** Which list of items a sheet goes through, and which answer of them is bad. */
export interface MatrixTask {
  readonly part: "conditions" | "vetoes";
  readonly words: ReviewMatrix;
  readonly items: readonly ReviewItem[];
  readonly bad: "yes" | "no";
}

/** A sheet of judgements, and how the sheet of applicants reads a row of it. */
export interface MatrixSheet {
  readonly sheet: Sheet;
  /** Columns from 1. */
  readonly result: number;
  readonly failed: number;
  readonly unsettled: number;
  /** The row of the heading over the first applicant. */
  readonly headRow: string;
}

/**
 * All applicants against all items of one list: an answer each, what they come to, on what evidence, by whom. How many items are
 * bad, and how many nobody has settled, stands in columns that are not shown.
 *
 * @param enterprise the formula of an applicant's name, given the row of this sheet's own heading
 */
export function matrixSheet(
  work: BookWork,
  book: ReviewBook,
  task: MatrixTask,
  enterprise: (headRow: number) => string,
): MatrixSheet {
  const { part, words, items } = task;
  const { answers } = book;
  const item = (index: number) => `item_${index + 1}`;
  const choice = { yes: answers.yes, no: answers.no, open: answers.open };
  const columns: SheetColumn[] = [
    { key: "number", width: 3, align: "center" },
    { key: "enterprise", width: 8, align: "left" },
    ...items.map(({ words: label }, index): SheetColumn => {
      return { key: item(index), ...words.item, field: { kind: "choice", label: shortLabel(index, label), options: choice } };
    }),
    { key: "result", width: words.result.width, align: words.result.align },
    ...(["evidence", "checker"] as const).map((key): SheetColumn => {
      const { width, align, field } = words[key];
      return { key, width, align, ...(field === undefined ? {} : { field }) };
    }),
    { key: "failed", width: 3, align: "center", hidden: true },
    { key: "unsettled", width: 3, align: "center", hidden: true },
  ];
  const numberOf = (key: string) => columns.findIndex((column) => column.key === key) + 1;
  const head = matrixHead(work, book, task);
  const places = sheetPlaces({ head, columns, rows: [] });
  const headRow = places.headRows.last;
  const cell = (key: string) => `$${columnLetters(numberOf(key))}${thisRow}`;
  const count = (answer: string) => `COUNTIF(${cell(item(0))}:${cell(item(items.length - 1))},"${answer}")`;
  const formulas: Readonly<Record<string, string>> = {
    number: `ROW()-ROW($A$${headRow})`,
    enterprise: enterprise(headRow),
    result: resultFormula(work, task, cell, count(answers.open)),
    failed: count(answers[task.bad]),
    unsettled: `IF(${cell("enterprise")}="",0,${items.length}-(${count(answers.yes)}+${count(answers.no)}))`,
  };
  const row = (index: number): SheetValue[] => {
    const fresh: Readonly<Record<string, number>> = { number: index + 1, failed: 0, unsettled: 0 };
    return columns.map(({ key }) => {
      const formula = formulas[key];
      return formula === undefined
        ? null
        : { kind: "formula", formula: inRow(formula, headRow + 1 + index), value: fresh[key] ?? "" };
    });
  };
  const sheet: Sheet = {
    name: words.name,
    id: part,
    page: "landscape",
    wide: true,
    frozenColumns: 2,
    title: words.title.map((line, index) => work.title(line, [part, "title", index])),
    columns,
    head,
    rows: Array.from({ length: book.applicants }, (_, index) => ({
      kind: "blank",
      grows: true,
      minLines: 2,
      values: row(index),
    })),
    notes: [],
    header: work.text(book.header, ["header"]),
    highlights: answerHighlights(answers[task.bad], answers.open, headRow + 1, book.applicants, [3, items.length + 2]),
  };
  return {
    sheet,
    result: numberOf("result"),
    failed: numberOf("failed"),
    unsettled: numberOf("unsettled"),
    headRow: `ROW('${words.name}'!$A$${headRow})`,
  };
}

/** Excel shows 32 characters of a prompt's title: the item's number finds it again. */
function shortLabel(index: number, label: string): string {
  return `${index + 1}.${label}`;
}

function matrixHead(work: BookWork, book: ReviewBook, { part, words, items }: MatrixTask): Sheet["head"] {
  const { columns } = book.applicantsSheet;
  const single = (text: string, path: readonly PropertyKey[]) => ({ text: work.text(text, path), rows: 2 });
  const own = (key: "number" | "enterprise") => single(columns[key].head, ["applicantsSheet", "columns", key, "head"]);
  const last = (["result", "evidence", "checker"] as const).map((key) => single(words[key].head, [part, key, "head"]));
  const group = { text: work.text(words.group, [part, "group"]), columns: items.length };
  const lower = items.map(({ words: item }, index) => {
    return { text: work.text(words.itemHead, [part, "itemHead"], { number: index + 1, item }) };
  });
  return [[own("number"), own("enterprise"), group, ...last], lower];
}

/** What the answers of a row come to, the worst first. */
function resultFormula(work: BookWork, { part, words }: MatrixTask, cell: (key: string) => string, open: string): string {
  const say = (state: keyof ReviewMatrix["states"], count: string) =>
    messageFormula(work.text(words.states[state], [part, "states", state], placesOf(["count"])), { count });
  const unsettled = cell("unsettled");
  const rest = `IF(${open}>0,${say("open", open)},IF(${unsettled}>0,${say("unfinished", unsettled)},${say("passed", "")}))`;
  return `IF(${cell("enterprise")}="","",IF(${cell("failed")}>0,${say("failed", cell("failed"))},${rest}))`;
}

function answerHighlights(
  bad: string,
  open: string,
  firstRow: number,
  rows: number,
  [from, to]: readonly [from: number, to: number],
): SheetHighlight[] {
  const range = `${cellAddress(firstRow, from)}:${cellAddress(firstRow + rows - 1, to)}`;
  const cell = `${columnLetters(from)}${firstRow}`;
  return [
    { range, formula: `${cell}="${bad}"`, mark: "wrong" },
    { range, formula: `${cell}="${open}"`, mark: "doubtful" },
  ];
}
