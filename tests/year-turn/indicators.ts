import { type IndicatorRow, IndicatorsFile, RegionsFile } from "@gongwen/schema";
import { parse } from "yaml";
import type { Typed } from "./fill-cells.ts";

/** Below the title, a line and the heading. */
const firstRow = 4;

/** What the columns of the example workbook are for. */
const columns: readonly (readonly [column: string, value: (row: IndicatorRow) => string | number | undefined])[] = [
  ["C", ({ enterprises }) => enterprises],
  ["D", ({ industrialFirms }) => industrialFirms],
  ["E", ({ industrialCounty }) => (industrialCounty === true ? "是" : undefined)],
  ["F", ({ industrialDistricts }) => industrialDistricts?.join("、")],
  ["G", ({ mountainIsland }) => (mountainIsland === true ? "是" : undefined)],
  ["H", ({ mountainIslandDistricts }) => mountainIslandDistricts?.join("、")],
  ["I", ({ performance }) => performance],
];

/** The invented figures of `data/examples`, as another division types them into the example workbook. */
export function typedIndicators(indicators: string, regions: string): Typed {
  const { rows } = IndicatorsFile.parse(parse(indicators));
  const order = RegionsFile.parse(parse(regions)).regions.map(({ id }) => id);
  const typed = new Map<string, string | number>();
  for (const row of rows) {
    for (const [column, valueIn] of columns) {
      const value = valueIn(row);
      if (value !== undefined) typed.set(`${column}${firstRow + order.indexOf(row.region)}`, value);
    }
  }
  return typed;
}
