import type { SummaryBook } from "@gongwen/schema";
import type { AttachmentSheet } from "./attachment-sheet.ts";
import type { BookWork } from "./book-work.ts";
import type { CheckCells } from "./check-columns.ts";
import { cellIn, countOf, type LiveValues, messageFormula, placesOf, wholeColumn } from "./formula.ts";
import type { SummaryColumns } from "./summary-columns.ts";

type ProblemKey = keyof SummaryBook["check"]["problems"];

/** How far under the rows that are looked at one by one content is still noticed. */
const farthest = 2000;

/** A formula that says in words what is wrong with one row of a table, nothing where it is in order; and what the last row adds. */
export interface ProblemFormula {
  readonly each: string;
  readonly last: string;
}

/** The problems of both tables. Each message ends in ；, which the list of problems cuts from the last. */
export function problemFormulas(
  work: BookWork,
  book: SummaryBook,
  { list, investment }: SummaryColumns,
  cells: CheckCells,
): Readonly<Record<"list" | "investment", ProblemFormula>> {
  const say = sayer(work, book);
  const quota = work.request.rows;
  const when = (condition: string, message: string) => `IF(${condition},${message},"")`;
  const beyond = (table: AttachmentSheet): string => {
    const from = `${table.headRow}+${cells.count + 1}`;
    const to = `${table.headRow}+${farthest}`;
    const area = `${cellIn(table.name, 2, from)}:${cellIn(table.name, table.columns.length, to)}`;
    return when(`COUNTA(${area})>0`, say("beyond", { row: `(${from})` }));
  };

  const listRow = (): string => {
    const row = cells.at("listRow");
    const key = cells.at("listKey");
    const own = (column: { readonly number: number }) => cellIn(list.name, column.number, row);
    const keys = cells.all("listKey");
    const within = `${cells.at("listUsed")}<=${quota}`;
    const last = cells.count + 1;
    const first = `(${last}-SUMPRODUCT(MAX(EXACT(${keys},${key})*(${last}-${cells.all("index")}))))`;
    const problems = [
      when(`NOT(${within})`, say("overQuota", {})),
      when(`AND(${key}<>"",${first}<${cells.at("index")})`, say("duplicate", { row: `(${list.headRow}+${first})` })),
      when(`AND(${key}<>"",${within},${countOf(key, cells.all("investmentKey"))}=0)`, say("onlyInList", {})),
      ...list.limited.map(({ number, head, maxLength }) => {
        const length = `LEN(${own({ number })})`;
        return when(`${length}>${maxLength}`, say("tooLong", { length }, { column: head, maxLength }));
      }),
      ...list.required.map((column) => when(`TRIM(${own(column)}&"")=""`, say("missing", {}, { column: column.head }))),
      when(`AND(${within},${cellIn(list.name, 1, row)}&""="")`, say("noNumber", {})),
    ];
    return `IF(${inUse(list, row)},${problems.join("&")},"")`;
  };

  const investmentRow = (): string => {
    const row = cells.at("investmentRow");
    const key = cells.at("investmentKey");
    const own = (column: { readonly number: number }) => cellIn(investment.name, column.number, row);
    const amount = own(investment.amount);
    const filled = (columns: readonly { readonly number: number }[]) =>
      columns.map((column) => `${own(column)}&""<>""`).join(",");
    const value = `LEFT(${amount}&"",20)`;
    const judged = [when(investment.refused(amount), say("refused", { value })), when(investment.open(amount), say("open", {}))];
    const problems = [
      when(`${countOf(key, cells.all("listKey"))}=0`, say("onlyInInvestment", {})),
      `IF(${amount}&""="",${say("missing", {}, { column: investment.amount.head })},IF(ISNUMBER(${amount}),${judged.join("&")},${say("notNumber", { value })}))`,
      ...(investment.goals.length === 0 ? [] : [when(`NOT(OR(${filled(investment.goals)}))`, say("noGoal", {}))]),
    ];
    const orphan = when(`OR(${filled(investment.typed)})`, say("noEnterprise", {}));
    return `IF(${key}="",${orphan},${problems.join("&")})`;
  };

  return {
    list: { each: listRow(), last: beyond(list) },
    investment: { each: investmentRow(), last: beyond(investment) },
  };
}

/** Whether anything stands in a row beside its number. */
export function inUse({ name, columns }: AttachmentSheet, row: string): string {
  return `COUNTA(INDEX(${wholeColumn(name, 2, columns.length)},${row},0))>0`;
}

/** A problem's message as a formula, with values that the sheet knows and words that are known already. */
function sayer(work: BookWork, { check: { problems } }: SummaryBook) {
  return (key: ProblemKey, live: LiveValues, words: Readonly<Record<string, string | number>> = {}): string => {
    const text = work.text(problems[key], ["check", "problems", key], { ...words, ...placesOf(Object.keys(live)) });
    return messageFormula(`${text}；`, live);
  };
}
