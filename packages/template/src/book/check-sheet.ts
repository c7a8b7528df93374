import { cellAddress, type Sheet, type SheetColumn, type SheetPlaces, type SheetRow, sheetPlaces } from "@gongwen/document";
import type { SummaryBook } from "@gongwen/schema";
import type { AttachmentSheet } from "./attachment-sheet.ts";
import type { BookWork } from "./book-work.ts";
import { type CheckCells, type CheckKey, checkCells, checkKeys, shownCheckKeys } from "./check-columns.ts";
import { inUse, problemFormulas } from "./check-problems.ts";
import { cellIn, inRow, messageFormula, nameKey, placesOf } from "./formula.ts";
import type { SummaryColumns } from "./summary-columns.ts";

const widths = [3, 8, 13, 29] as const;

/**
 * Finds what is wrong in the two tables and lists it by place and name. Each row looks at one row of either table, in columns that
 * nobody sees, and shows one entry of the list: no formula that Excel 2010, WPS or LibreOffice 7.4 lacks.
 */
export function checkSheet(work: BookWork, book: SummaryBook, columns: SummaryColumns): Sheet {
  const { check } = book;
  const head = [check.head.map((text, index) => ({ text: work.text(text, ["check", "head", index]) }))];
  const shape = { head, columns: checkColumns(), lines: [null, null].map(() => emptyLine) };
  const count = work.request.rows + check.spare;
  const first = sheetPlaces({ ...shape, rows: [] }).headRows.last + 1;
  const cells = checkCells({ first, last: first + count - 1 });
  const total = `(${cells.total("list")}+${cells.total("investment")})`;
  const filled = `SUMPRODUCT(--(${cells.all("listKey")}<>""))`;
  const verdictCell = (places: SheetPlaces) => cellAddress(places.lineRows.first, 1);
  const sheet: Sheet = {
    name: check.name,
    id: "check",
    page: "landscape",
    title: check.title.map((line, index) => work.title(line, ["check", "title", index])),
    lines: [
      { role: "verdict", value: { kind: "formula", ...verdict(work, book, total, filled) } },
      { role: "line", value: { kind: "formula", ...filledLine(work, book, filled) } },
    ],
    columns: shape.columns,
    head,
    rows: checkRows(work, book, columns, cells),
    notes: (check.notes ?? []).map((note, index) => work.text(note, ["check", "notes", index])),
  };
  const place = verdictCell(sheetPlaces(sheet));
  return {
    ...sheet,
    highlights: [
      { range: place, formula: `${total}>0`, mark: "wrong" },
      { range: place, formula: `${filled}>0`, mark: "good" },
    ],
  };
}

const emptyLine = { role: "line", value: { kind: "text", text: "" } } as const;

function checkColumns(): SheetColumn[] {
  return checkKeys.map((key, index) => {
    const width = widths[index];
    if (width === undefined) return { key, width: 4, align: "left", hidden: true };
    return { key, width, align: index < shownCheckKeys - 2 ? "center" : "left" };
  });
}

function verdict(work: BookWork, { check }: SummaryBook, total: string, filled: string) {
  const path = ["check", "verdict"];
  const problems = work.text(check.verdict.problems, [...path, "problems"], placesOf(["count"]));
  const empty = work.text(check.verdict.empty, [...path, "empty"]);
  const clean = work.text(check.verdict.clean, [...path, "clean"]);
  const says = (words: string) => messageFormula(words, { count: total });
  return { formula: `IF(${total}>0,${says(problems)},IF(${filled}=0,${says(empty)},${says(clean)}))`, value: empty };
}

function filledLine(work: BookWork, { check }: SummaryBook, filled: string) {
  const words = (value: string | number) => work.text(check.filled, ["check", "filled"], { filled: value });
  return { formula: messageFormula(words(placesOf(["filled"]).filled as string), { filled }), value: words("0") };
}

function checkRows(work: BookWork, book: SummaryBook, columns: SummaryColumns, cells: CheckCells): SheetRow[] {
  const formulas = rowFormulas(work, book, columns, cells);
  const { list, investment } = columns;
  return Array.from({ length: cells.count }, (_, index): SheetRow => {
    const fresh: Partial<Record<CheckKey, number>> = {
      index: index + 1,
      listRow: list.places.headRows.last + index + 1,
      listUsed: 0,
      listBefore: 0,
      investmentRow: investment.places.headRows.last + index + 1,
      investmentBefore: 0,
    };
    const place: Place = index === 0 ? "first" : index === cells.count - 1 ? "last" : "each";
    return {
      kind: "data",
      grows: true,
      minLines: 2,
      values: checkKeys.map((key) => {
        if (key === "index") return { kind: "number", value: index + 1 };
        const formula = formulas[key][place] ?? formulas[key].each;
        return { kind: "formula", formula: inRow(formula, cells.first + index), value: fresh[key] ?? "" };
      }),
    };
  });
}

type Place = "each" | "first" | "last";

/** A column's formula for every row, and where the first or the last row needs another. */
type ColumnFormula = { readonly each: string } & Partial<Record<Place, string>>;

function rowFormulas(
  work: BookWork,
  book: SummaryBook,
  columns: SummaryColumns,
  cells: CheckCells,
): Readonly<Record<Exclude<CheckKey, "index">, ColumnFormula>> {
  const { list, investment } = columns;
  const { list: listProblem, investment: investmentProblem } = problemFormulas(work, book, columns, cells);
  const used = inUse(list, cells.at("listRow"));
  const before = (table: "list" | "investment"): ColumnFormula => {
    return { first: "0", each: `${cells.above(`${table}Before`)}+(${cells.above(`${table}Problem`)}<>"")` };
  };
  const key = (table: AttachmentSheet, column: number, row: string) => ({ each: nameKey(cellIn(table.name, column, row)) });
  return {
    ...entryFormulas(work, book, columns, cells),
    listRow: { each: `${list.headRow}+${cells.at("index")}` },
    listKey: key(list, list.enterprise.number, cells.at("listRow")),
    listUsed: { first: `IF(${used},1,0)`, each: `${cells.above("listUsed")}+(${used})` },
    listProblem: { each: listProblem.each, last: `${listProblem.each}&${listProblem.last}` },
    listBefore: before("list"),
    investmentRow: { each: `${investment.headRow}+${cells.at("index")}` },
    investmentKey: key(investment, investment.enterprise.number, cells.at("investmentRow")),
    investmentProblem: { each: investmentProblem.each, last: `${investmentProblem.each}&${investmentProblem.last}` },
    investmentBefore: before("investment"),
    pick: { each: pickFormula(cells) },
  };
}

/** The row whose problems the entry tells: the last before which fewer rows have problems than the entry's number. */
function pickFormula(cells: CheckCells): string {
  const entry = cells.at("index");
  const inList = cells.total("list");
  const find = (wanted: string, table: "list" | "investment") => `MATCH(${wanted}-1,${cells.all(`${table}Before`)},1)`;
  const second = `IF(${entry}<=${inList}+${cells.total("investment")},${find(`${entry}-${inList}`, "investment")},"")`;
  return `IF(${entry}<=${inList},${find(entry, "list")},${second})`;
}

/** Number, place, name and problem of one entry; blank past the last. A click on the place goes there. */
function entryFormulas(work: BookWork, { check }: SummaryBook, { list, investment }: SummaryColumns, cells: CheckCells) {
  const pick = cells.at("pick");
  const isList = `${cells.at("index")}<=${cells.total("list")}`;
  const shown = (inList: string, inInvestment: string) => ({ each: `IF(${pick}="","",IF(${isList},${inList},${inInvestment}))` });
  const rowIn = (table: AttachmentSheet) => `(${table.headRow}+${pick})`;
  const place = (table: AttachmentSheet) => {
    const row = rowIn(table);
    const words = work.text(check.position, ["check", "position"], { sheet: table.name, ...placesOf(["row"]) });
    return `HYPERLINK("#'${table.name}'!B"&${row},${messageFormula(words, { row })})`;
  };
  const name = (table: AttachmentSheet, column: number) => `${cellIn(table.name, column, rowIn(table))}&""`;
  const problem = (key: "listProblem" | "investmentProblem") => {
    const text = `INDEX(${cells.all(key)},${pick})`;
    return `LEFT(${text},LEN(${text})-1)`;
  };
  return {
    number: { each: `IF(${pick}="","",${cells.at("index")})` },
    position: shown(place(list), place(investment)),
    enterprise: shown(name(list, list.enterprise.number), name(investment, investment.enterprise.number)),
    problem: shown(problem("listProblem"), problem("investmentProblem")),
  };
}
