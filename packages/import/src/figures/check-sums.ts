import type { Region } from "@gongwen/schema";
import type { RegionRows, SumRow } from "../regions/region-rows.ts";
import type { FoundTable } from "../table/find-table.ts";
import type { Report } from "../table/report.ts";
import type { Figures } from "./read-column.ts";
import { readCount } from "./read-count.ts";

/** Holds 小计 and 合计 of each column against the units that they add up; a blank one says nothing, and nor does one whose units aren't whole. */
export function checkSums(
  table: FoundTable<string>,
  { units, sums }: RegionRows,
  columns: readonly Figures<number>[],
  regions: readonly Region[],
  report: Report,
): void {
  const read = new Set(units.map(({ region }) => region.id));
  for (const figures of columns) {
    const isWhole = ({ id }: Region) => read.has(id) && !figures.wrong.has(id);
    for (const sum of sums) {
      const added = regions.filter(({ level, city }) => level !== "city" && (sum.city === undefined || city === sum.city.id));
      if (added.every(isWhole)) checkSum(table, sum, added, figures, report);
    }
  }
}

function checkSum(
  { sheet }: FoundTable<string>,
  { row, city }: SumRow,
  regions: readonly Region[],
  { label, column, values }: Figures<number>,
  report: Report,
): void {
  const cell = sheet.cell(row, column);
  const name = city === undefined ? "全省合计" : `${city.officialName}小计`;
  if (cell.kind === "uncomputed") {
    const message = `${name}的公式没有算出的值，没有核对`;
    report.ofCell(sheet, row, column, {
      severity: "note",
      rule: "sum-unchecked",
      message,
      hint: "用 Excel 或 WPS 打开，保存后再导入，即可核对",
    });
    return;
  }
  const read = readCount(cell, `${name}的${label}`);
  if ("finding" in read) {
    report.ofCell(sheet, row, column, read.finding);
    return;
  }
  const sum = regions.reduce((total, { id }) => total + (values.get(id) ?? 0), 0);
  if (read.value === undefined || read.value === sum) return;
  const own = city === undefined ? "" : `；这一行如果是市本级，写“${city.officialName}本级”`;
  const stale = cell.kind === "number" && cell.computed ? "；公式的数如果不是最新的，用 Excel 或 WPS 打开，保存后再导入" : "";
  report.ofCell(sheet, row, column, {
    rule: city === undefined ? "total" : "subtotal",
    message: `${name}的${label} ${read.value} 与所列 ${regions.length} 个地区相加的 ${sum} 不符`,
    hint: `核对各地的数和${city === undefined ? "合计" : "小计"}${own}${stale}`,
  });
}
