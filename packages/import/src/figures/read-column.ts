import type { UnitRow } from "../regions/region-rows.ts";
import type { FoundTable } from "../table/find-table.ts";
import type { Report } from "../table/report.ts";
import { labelOf } from "../table/table-spec.ts";
import type { CellValue } from "../workbook/workbook.ts";
import type { Read } from "./read-count.ts";

/** A column of figures by region: what could be read, and which regions' cells are wrong. */
export interface Figures<Value> {
  readonly label: string;
  readonly column: number;
  readonly values: ReadonlyMap<string, Value>;
  readonly wrong: ReadonlySet<string>;
}

/**
 * Reads a column for all units.
 *
 * @returns undefined when the table has no such column
 */
export function readColumn<Key extends string, Value>(
  table: FoundTable<Key>,
  key: Key,
  units: readonly UnitRow[],
  read: (cell: CellValue, label: string) => Read<Value>,
  report: Report,
): Figures<Value> | undefined {
  const column = table.columns.get(key);
  if (column === undefined) return undefined;
  const { sheet } = table;
  const label = labelOf(table.spec, key);
  const values = new Map<string, Value>();
  const wrong = new Set<string>();
  const texts: UnitRow[] = [];
  for (const unit of units) {
    const { row, region } = unit;
    const { top, left } = sheet.area(row, column);
    const merged = top !== row || left !== column;
    const result = merged ? mergedFinding(label) : read(sheet.cell(row, column), label);
    if ("finding" in result) {
      wrong.add(region.id);
      report.ofCell(sheet, row, column, { ...result.finding, message: `${region.name}的${result.finding.message}` });
    } else {
      if (result.value !== undefined) values.set(region.id, result.value);
      if (result.asText) texts.push(unit);
    }
  }
  reportTexts(table, column, label, texts, report);
  return { label, column, values, wrong };
}

function mergedFinding(label: string): Read<never> {
  return { finding: { rule: "number", message: `${label}的单元格与别的单元格合并了`, hint: "取消合并，每个地区各填一格" } };
}

/** The first names of a list that may be long. */
function listed(names: readonly string[]): string {
  const most = 5;
  return names.length <= most ? names.join("、") : `${names.slice(0, most).join("、")}等`;
}

function reportTexts<Key extends string>(
  { sheet }: FoundTable<Key>,
  column: number,
  label: string,
  texts: readonly UnitRow[],
  report: Report,
): void {
  const [first] = texts;
  if (first === undefined) return;
  report.ofCell(sheet, first.row, column, {
    severity: "note",
    rule: "number-as-text",
    message: `${label}一栏有 ${texts.length} 个数是以文本存的，已当作数读：${listed(texts.map(({ region }) => region.name))}`,
    hint: "以文本存的数不参加求和，表中的小计、合计可能因此不对",
  });
}
