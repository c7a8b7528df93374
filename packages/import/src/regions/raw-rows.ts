import type { FoundTable } from "../table/find-table.ts";
import { headingNames } from "../table/heading-names.ts";
import { squeeze } from "../table/squeeze.ts";
import type { CellValue, Worksheet } from "../workbook/workbook.ts";
import type { RegionNames, RowName } from "./region-names.ts";

/** A row under the heading that says something. */
export interface RawRow {
  readonly row: number;
  /** The words of the region's cell, or of the cell that stands for it. */
  readonly label: string;
  /** The column of those words. */
  readonly column: number;
  readonly name: RowName;
  /** The city's cell, merged cells counted for all rows that they cover. */
  readonly city: string;
  readonly code: string;
  /** Whether one of the columns of figures holds something. */
  readonly hasValues: boolean;
}

/** The rows of a table of regions, without blank ones, repeated headings and remarks that run over the whole table. */
export function rawRows(table: FoundTable<string>, names: RegionNames): RawRow[] {
  const { sheet, headingRow, columns } = table;
  const valueColumns = valueColumnsOf(table);
  const headings = headingNames(table.spec);
  const rows: RawRow[] = [];
  for (let row = headingRow + 1; row <= sheet.rows; row++) {
    const { label, column } = labelAt(table, row, Math.min(...valueColumns));
    const hasValues = valueColumns.some((at) => !isBlankFigure(sheet.cell(row, at)));
    const code = codeText(columns.get("code"), sheet, row);
    if (label === "" && !hasValues && code === "") continue;
    const key = headings(label)?.key;
    if ((key === "region" || key === "city") && !hasFigures(sheet, row, valueColumns)) continue;
    const name = names.find(label);
    if (name.kind === "unknown" && isRemark(sheet, row, column, label, valueColumns)) continue;
    rows.push({ row, label, column, name, city: cityText(table, row), code, hasValues });
  }
  return rows;
}

/** A stroke in a cell says that there is nothing: it counts as a blank. */
export function isBlankFigure(value: CellValue): boolean {
  return value.kind === "blank" || (value.kind === "text" && /^([-—–－―/]+|无)$/.test(squeeze(value.text)));
}

function valueColumnsOf({ columns }: FoundTable<string>): number[] {
  return [...columns].flatMap(([key, column]) => (key === "city" || key === "region" || key === "code" ? [] : [column]));
}

function hasFigures(sheet: Worksheet, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => sheet.cell(row, column).kind === "number");
}

/** The region's words; where its cell is blank, the first words before the figures: 合计 may stand under 序号. */
function labelAt(
  table: FoundTable<string>,
  row: number,
  firstValue: number,
): { readonly label: string; readonly column: number } {
  const { sheet, columns } = table;
  const own = columns.get("region") ?? columns.get("city") ?? 1;
  const places = [own, ...Array.from({ length: Math.max(0, firstValue - 1) }, (_, index) => index + 1)];
  for (const column of places) {
    const { top, left } = sheet.area(row, column);
    // A cell that is merged with the rows above says what those are about.
    if (top !== row) continue;
    const value = sheet.cell(top, left);
    if (value.kind === "text") return { label: value.text, column: left };
  }
  return { label: "", column: own };
}

function cityText({ sheet, columns }: FoundTable<string>, row: number): string {
  const column = columns.get("city");
  if (column === undefined) return "";
  const { top, left } = sheet.area(row, column);
  const value = sheet.cell(top, left);
  return value.kind === "text" ? value.text : "";
}

function codeText(column: number | undefined, sheet: Worksheet, row: number): string {
  if (column === undefined) return "";
  const value = sheet.cell(row, column);
  if (value.kind === "number") return String(value.value);
  return value.kind === "text" ? squeeze(value.text) : "";
}

/** A line of words under or between the rows: 注：…, 填表人：…, or one that runs over columns of figures. */
function isRemark(sheet: Worksheet, row: number, column: number, label: string, valueColumns: readonly number[]): boolean {
  const { right } = sheet.area(row, column);
  if (right > column && valueColumns.some((at) => at > column && at <= right)) return true;
  if (valueColumns.some((at) => sheet.cell(row, at).kind === "number")) return false;
  return /^(注|备注|说明|附注|填表|制表|填报|审核|联系|单位|数据来源|资料来源|日期|其中|\d+[.、．]|[(（]?[一二三四五六七八九十]+[)）、.])/.test(
    label.trim(),
  );
}
