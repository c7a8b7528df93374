import { readNames } from "../figures/read-flag.ts";
import type { UnitRow } from "../regions/region-rows.ts";
import type { FoundTable } from "../table/find-table.ts";
import type { Report } from "../table/report.ts";

/** The named districts of each city's own, by region. */
export type DistrictNames = ReadonlyMap<string, string[]>;

/**
 * Reads the column that names a city's own districts.
 *
 * @returns undefined when the table has no such column
 */
export function readDistricts<Key extends string>(
  { sheet, columns }: FoundTable<Key>,
  key: Key,
  units: readonly UnitRow[],
  report: Report,
): DistrictNames | undefined {
  const column = columns.get(key);
  if (column === undefined) return undefined;
  const found = new Map<string, string[]>();
  for (const { row, region } of units) {
    const names = readNames(sheet.cell(row, column));
    const own = region.districts ?? [];
    for (const name of names.filter((one) => !own.includes(one))) {
      report.ofCell(sheet, row, column, {
        rule: "districts",
        message: `“${name}”不是${region.name}所辖的区`,
        hint: `${region.name}所辖：${own.join("、") || "无"}`,
      });
    }
    if (names.length > 0) found.set(region.id, names);
  }
  return found;
}
