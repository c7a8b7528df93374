import { type SheetColumn, type SheetRow, type SheetValue, unreachable } from "@gongwen/document";
import type ExcelJS from "exceljs";
import { excelText } from "./excel-text.ts";
import { merge, type SheetTask, total } from "./sheet-task.ts";
import { sumFormula } from "./sum-formula.ts";
import { countLines, linesHeight } from "./text-height.ts";

/** Excel's own limit; a cell that needs more shows it when it is selected. */
const highestRow = 409;

/** The rows under the heading: numbers as numbers, sums as formulas with their present values, no value as an empty cell. */
export function writeRows(task: SheetTask): void {
  for (const [index, row] of task.sheet.rows.entries()) {
    const at = task.places.dataRows.first + index;
    for (const [position, column] of task.sheet.columns.entries()) {
      writeCell(task, task.target.getCell(at, position + 1), row.values[position] ?? null, column, position + 1);
    }
    if (row.labelColumns !== undefined) merge(task.target, at, 1, at, row.labelColumns);
    task.target.getRow(at).height = rowHeight(task, row);
  }
}

function writeCell(
  { styles, places }: SheetTask,
  cell: ExcelJS.Cell,
  value: SheetValue,
  column: SheetColumn,
  number: number,
): void {
  if (value === null) {
    const fillsNumber = column.field === undefined || column.field.kind === "number";
    cell.style = fillsNumber ? styles.number(column.align) : styles.text(column.align);
    return;
  }
  switch (value.kind) {
    case "text":
      if (value.text !== "") cell.value = excelText(value.text);
      cell.style = styles.text(column.align);
      return;
    case "number":
      cell.value = value.value;
      cell.style = styles.number(column.align);
      return;
    case "sum":
      cell.value = sumValue(value, places.dataRows.first, number);
      cell.style = styles.number(column.align);
      return;
    default:
      unreachable(value);
  }
}

/** A sum over no rows is its value: a formula would have nothing to name. */
function sumValue({ value, of }: Extract<SheetValue, { kind: "sum" }>, firstRow: number, column: number): ExcelJS.CellValue {
  if (of.length === 0) return value;
  const rows = of.map((index) => firstRow + index);
  return { formula: sumFormula(column, rows), result: value };
}

function rowHeight({ style, widths }: SheetTask, row: SheetRow): number {
  const { bodySize, rowHeight: least } = style.sheet;
  const lines = row.values.map((value, index) => {
    if (value?.kind !== "text") return 1;
    const columns = index === 0 ? (row.labelColumns ?? 1) : 1;
    return countLines(value.text, total(widths.slice(index, index + columns)), bodySize);
  });
  const needed = linesHeight(Math.max(row.minLines ?? 1, ...lines), bodySize) + 4;
  return Math.min(Math.max(least, needed), highestRow);
}
