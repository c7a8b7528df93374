import { suggest } from "@gongwen/diagnostics";
import type { SummaryBook } from "@gongwen/schema";
import type { AttachmentColumn, AttachmentSheet } from "./attachment-sheet.ts";
import type { BookWork } from "./book-work.ts";
import { thresholdTest } from "./threshold-test.ts";

/** The columns of the two summary tables by what they are for. */
export interface SummaryColumns {
  readonly list: AttachmentSheet & {
    readonly enterprise: AttachmentColumn;
    readonly required: readonly AttachmentColumn[];
    /** Columns whose texts have a limit. */
    readonly limited: readonly (AttachmentColumn & { readonly maxLength: number })[];
  };
  readonly investment: AttachmentSheet & {
    readonly enterprise: AttachmentColumn;
    readonly amount: AttachmentColumn;
    readonly goals: readonly AttachmentColumn[];
    /** Columns that are typed: all but the number and what comes from the other table. */
    readonly typed: readonly AttachmentColumn[];
    /** Formulas, for an amount, that hold when it is too small, and when the notice leaves it open. */
    readonly refused: (amount: string) => string;
    readonly open: (amount: string) => string;
  };
}

/** Finds the columns that the book names; undefined when one is missing, which has then been reported. */
export function summaryColumns(
  work: BookWork,
  book: SummaryBook,
  list: AttachmentSheet,
  investment: AttachmentSheet,
): SummaryColumns | undefined {
  const [listName] = columnsNamed(work, ["list", "enterprise"], list, [book.list.enterprise]);
  const [name] = columnsNamed(work, ["investment", "enterprise"], investment, [book.investment.enterprise]);
  const [amount] = columnsNamed(work, ["investment", "amount"], investment, [book.investment.amount]);
  const test = thresholdTest(work, book.investment);
  if (listName === undefined || name === undefined || amount === undefined || test === undefined) return undefined;
  const required = columnsNamed(work, ["list", "required"], list, book.list.required);
  const limited = list.columns.flatMap((column) => {
    const maxLength = column.field !== undefined && "maxLength" in column.field ? column.field.maxLength : undefined;
    return maxLength === undefined ? [] : [{ ...column, maxLength }];
  });
  const typed = investment.columns.slice(1).filter(({ key }) => !book.investment.taken.includes(key));
  const goals = typed.filter(({ key }) => key.startsWith(book.investment.goals));
  return {
    list: { ...list, enterprise: listName, required, limited },
    investment: { ...investment, enterprise: name, amount, goals, typed, ...test },
  };
}

/** The columns with these keys, in this order; one that the sheet lacks is reported and left out. */
export function columnsNamed(
  work: BookWork,
  path: readonly PropertyKey[],
  { columns }: AttachmentSheet,
  keys: readonly string[],
): AttachmentColumn[] {
  return keys.flatMap((key) => {
    const found = columns.find((column) => column.key === key);
    if (found !== undefined) return [found];
    const names = columns.map((column) => column.key);
    const near = suggest(key, names);
    const hint = near === undefined ? `可用：${names.join("、")}` : `是不是 ${near}？`;
    work.report(work.problem(path, "book/unknown-column", `附件没有 ${key} 一列`, hint));
    return [];
  });
}
