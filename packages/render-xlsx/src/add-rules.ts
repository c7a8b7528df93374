import { cellAddress, type RowSpan, type Sheet, type SheetPlaces } from "@gongwen/document";
import type { Worksheet } from "exceljs";
import { type CellRule, cellRule, type ListFormula } from "./cell-rule.ts";

/** What the library has and its types lack. */
interface WithRules {
  readonly dataValidations: { add(range: string, rule: CellRule): void };
}

/** Puts each column's rule on its blank rows, by range: cell by cell they would come out as overlapping ranges. */
export function addRules(target: Worksheet, sheet: Sheet, places: SheetPlaces, listFormula: ListFormula): void {
  const spans = blankSpans(sheet, places.dataRows.first);
  if (spans.length === 0) return;
  const { dataValidations } = target as Worksheet & WithRules;
  for (const [index, { field }] of sheet.columns.entries()) {
    const rule = field === undefined ? undefined : cellRule(field, listFormula);
    if (rule === undefined) continue;
    for (const { first, last } of spans) {
      dataValidations.add(`${cellAddress(first, index + 1)}:${cellAddress(last, index + 1)}`, rule);
    }
  }
}

/** Runs of rows that are there to be filled in. */
function blankSpans(sheet: Sheet, firstRow: number): RowSpan[] {
  const spans: { first: number; last: number }[] = [];
  for (const [index, row] of sheet.rows.entries()) {
    if (row.kind !== "blank") continue;
    const at = firstRow + index;
    const open = spans.at(-1);
    if (open !== undefined && open.last === at - 1) open.last = at;
    else spans.push({ first: at, last: at });
  }
  return spans;
}
