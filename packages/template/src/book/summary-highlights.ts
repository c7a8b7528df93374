import { cellAddress, columnLetters, type SheetHighlight } from "@gongwen/document";
import type { AttachmentSheet } from "./attachment-sheet.ts";
import { countOf, nameKey } from "./formula.ts";
import type { SummaryColumns } from "./summary-columns.ts";

/** What a cell of 附件5 tells as it is filled in; the check sheet says it in words. @param rows how many rows are looked at */
export function listHighlights({ list }: SummaryColumns, rows: number, quota: number): SheetHighlight[] {
  const at = places(list, rows);
  const first = list.columns[1]?.number ?? 1;
  const last = list.columns.length;
  const content = `COUNTA(${at.cell(first)}:${at.cell(last)})`;
  const name = at.cell(list.enterprise.number);
  const twice = `${countOf(nameKey(name), nameKey(at.column(list.enterprise.number)))}>1`;
  return [
    at.mark(first, last, "wrong", `AND(${content}>0,SUMPRODUCT(--(${at.upTo(list.enterprise.number)}<>""))>${quota})`),
    at.mark(list.enterprise.number, list.enterprise.number, "wrong", `AND(${name}<>"",${twice})`),
    ...list.limited.map(({ number, maxLength }) => at.mark(number, number, "wrong", `LEN(${at.cell(number)})>${maxLength}`)),
    ...list.required.map(({ number }) => at.mark(number, number, "doubtful", `AND(${content}>0,TRIM(${at.cell(number)}&"")="")`)),
  ];
}

/** The same for 附件6. */
export function investmentHighlights({ investment }: SummaryColumns, rows: number): SheetHighlight[] {
  const at = places(investment, rows);
  const { amount, enterprise, typed, refused, open } = investment;
  const cell = at.cell(amount.number);
  const name = at.cell(enterprise.number);
  const content = typed.map(({ number }) => `${at.cell(number)}<>""`).join(",");
  return [
    at.mark(enterprise.number, enterprise.number, "wrong", `AND(${name}="",OR(${content}))`),
    at.mark(amount.number, amount.number, "wrong", `AND(${cell}<>"",NOT(ISNUMBER(${cell})))`),
    at.mark(amount.number, amount.number, "wrong", `AND(ISNUMBER(${cell}),${refused(cell)})`),
    at.mark(amount.number, amount.number, "doubtful", `AND(ISNUMBER(${cell}),${open(cell)})`),
    at.mark(amount.number, amount.number, "doubtful", `AND(${name}<>"",${cell}="")`),
  ];
}

/** Cells of the rows that are looked at, as a formula of their first row names them. */
function places({ places: { dataRows } }: AttachmentSheet, rows: number) {
  const { first } = dataRows;
  const last = first + rows - 1;
  return {
    cell: (column: number) => `$${columnLetters(column)}${first}`,
    column: (column: number) => `$${columnLetters(column)}$${first}:$${columnLetters(column)}$${last}`,
    upTo: (column: number) => `$${columnLetters(column)}$${first}:$${columnLetters(column)}${first}`,
    mark: (from: number, to: number, mark: SheetHighlight["mark"], formula: string): SheetHighlight => ({
      range: `${cellAddress(first, from)}:${cellAddress(last, to)}`,
      formula,
      mark,
    }),
  };
}
