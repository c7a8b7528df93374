import { cellAddress, type RowSpan, type Sheet, type SheetPlaces } from "@gongwen/document";
import { type CellRule, cellRule, type ListFormula } from "./cell-rule.ts";
import { attributes, xlsxValue } from "./xlsx-value.ts";

/** Each column's rule on its rows to fill in, by range: cell by cell they would come out as overlapping ranges. */
export function rulesXml(sheet: Sheet, places: SheetPlaces, listFormula: ListFormula): string {
  const spans = blankSpans(sheet, places.dataRows.first);
  if (spans.length === 0) return "";
  const rules = sheet.columns.flatMap(({ field }, index) => {
    const rule = field === undefined ? undefined : cellRule(field, listFormula);
    return rule === undefined ? [] : [ruleXml(rule, spans, index + 1)];
  });
  return rules.length === 0 ? "" : `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

function ruleXml(rule: CellRule, spans: readonly RowSpan[], column: number): string {
  const { type, operator, formulae, allowBlank, showInputMessage, showErrorMessage } = rule;
  const flag = (value: boolean | undefined) => (value === true ? 1 : undefined);
  const given = attributes({
    type: type === "any" ? undefined : type,
    operator,
    errorStyle: rule.errorStyle,
    allowBlank: flag(allowBlank),
    showInputMessage: flag(showInputMessage),
    showErrorMessage: flag(showErrorMessage),
    errorTitle: rule.errorTitle,
    error: rule.error,
    promptTitle: rule.promptTitle,
    prompt: rule.prompt,
    sqref: spans.map(({ first, last }) => `${cellAddress(first, column)}:${cellAddress(last, column)}`).join(" "),
  });
  const limits = formulae.map((formula, index) => `<formula${index + 1}>${xlsxValue(formula)}</formula${index + 1}>`);
  return `<dataValidation${given}>${limits.join("")}</dataValidation>`;
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
