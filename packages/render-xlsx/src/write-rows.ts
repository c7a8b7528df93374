import { type SheetColumn, type SheetRow, type SheetValue, unreachable } from "@gongwen/document";
import type { Style } from "exceljs";
import type { CellContent } from "./grid.ts";
import { type SheetTask, total } from "./sheet-task.ts";
import { sumFormula } from "./sum-formula.ts";
import { countLines, linesHeight } from "./text-height.ts";

/** Excel's own limit; a cell that needs more shows it when it is selected. */
const highestRow = 409;

/** The rows under the heading: numbers as numbers, sums as formulas with their present values, no value as an empty cell. */
export function writeRows(task: SheetTask): void {
  const looks = task.sheet.columns.map((column) => columnLooks(task, column));
  for (const [index, row] of task.sheet.rows.entries()) {
    const at = task.places.dataRows.first + index;
    for (const [position, { blank, text, other }] of looks.entries()) {
      const value = row.values[position] ?? null;
      const look = value === null ? blank : value.kind === "text" ? text : other;
      task.grid.put(at, position + 1, look, content(task, value, position + 1));
    }
    if (row.labelColumns !== undefined) task.grid.merge(at, 1, at, row.labelColumns);
    task.grid.setHeight(at, rowHeight(task, row), row.grows !== true);
  }
}

/** A formula in a cell of Excel's text format would become its own words when somebody opens it. */
function columnLooks({ styles }: SheetTask, { align, field }: SheetColumn): Record<"blank" | "text" | "other", Partial<Style>> {
  const text = styles.body(align, "text");
  const other = styles.body(align, field?.kind === "date" ? "date" : "general");
  const takesNumbers = field === undefined || field.kind === "number" || field.kind === "date";
  return { blank: takesNumbers ? other : text, text, other };
}

function content({ places }: SheetTask, value: SheetValue, column: number): CellContent | undefined {
  if (value === null) return undefined;
  switch (value.kind) {
    case "text":
      return value.text === "" ? undefined : value;
    case "number":
    case "formula":
      return value;
    case "sum":
      return sumContent(value, places.dataRows.first, column);
    default:
      return unreachable(value);
  }
}

/** A sum over no rows is its value: a formula would have nothing to name. */
function sumContent({ value, of }: Extract<SheetValue, { kind: "sum" }>, firstRow: number, column: number): CellContent {
  if (of.length === 0) return { kind: "number", value };
  const rows = of.map((index) => firstRow + index);
  return { kind: "formula", formula: sumFormula(column, rows), value };
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
