import { cellAddress, type SheetRow, type SheetValue } from "@gongwen/document";
import type { Sum, TableColumn } from "./table-column.ts";

/** A row of a table: what a region has, or what the rows of a city or all of them come to. */
export type TableRow<Row> =
  | { readonly kind: "data"; readonly row: Row }
  /** @param of indices of the rows that are added up */
  | { readonly kind: "subtotal" | "total"; readonly label: string; readonly of: readonly number[] };

/**
 * The rows of a table as a sheet has them, sums as formulas.
 *
 * @param labelColumns how many columns the label of a sum takes
 * @param firstRow the number of the first row on the sheet
 */
export function tableRows<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly TableRow<Row>[],
  labelColumns: number,
  firstRow: number,
): SheetRow[] {
  const amounts = columns.map((column) => amountsOf(column, rows));
  return rows.map((entry): SheetRow => {
    if (entry.kind === "data") return { kind: "data", values: columns.map((column) => column.cell(entry.row)) };
    const sums = columns.map(({ sum }, index) => sumValue(sum, entry, amounts[index] ?? [], index + 1, firstRow));
    const label: SheetValue = { kind: "text", text: entry.label };
    return { kind: entry.kind, labelColumns, values: [label, ...sums.slice(1)] };
  });
}

/** What each row has in a column, sums included: a total may add up subtotals. */
function amountsOf<Row>(column: TableColumn<Row>, rows: readonly TableRow<Row>[]): number[] {
  const own = rows.map((entry) => (entry.kind === "data" ? amountOf(column.cell(entry.row)) : undefined));
  const amount = (index: number): number => {
    const entry = rows[index] as TableRow<Row>;
    if (entry.kind === "data") return own[index] ?? 0;
    return entry.of.reduce((sum, part) => sum + amount(part), 0);
  };
  return rows.map((_, index) => amount(index));
}

function amountOf(value: SheetValue): number {
  if (value === null || value.kind === "text") return 0;
  return typeof value.value === "number" ? value.value : 0;
}

function sumValue(
  sum: Sum | undefined,
  { of }: { readonly of: readonly number[] },
  amounts: readonly number[],
  column: number,
  firstRow: number,
): SheetValue {
  if (sum === undefined) return null;
  const value = of.reduce((all, index) => all + (amounts[index] ?? 0), 0);
  if (sum === "whole") return { kind: "sum", value, of };
  const cells = of.map((index) => cellAddress(firstRow + index, column));
  const unit = 10 ** sum.decimals;
  return { kind: "formula", formula: `ROUND(${cells.join("+")},${sum.decimals})`, value: Math.round(value * unit) / unit };
}
