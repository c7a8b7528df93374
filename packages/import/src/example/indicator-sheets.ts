import type { Sheet } from "@gongwen/document";
import type { BatchState } from "../batch-state.ts";
import { type IndicatorKey, indicatorTable } from "../kinds/indicator-table.ts";
import { labelOf } from "../table/table-spec.ts";
import { type ColumnGuide, guideSheet } from "./guide-sheet.ts";
import { type ExampleColumn, regionSheet } from "./region-sheet.ts";

type Key = Exclude<IndicatorKey, "city" | "region" | "code">;

const guides: Readonly<Record<Key, Omit<ColumnGuide, "column">>> = {
  enterprises: { how: "省级专精特新中小企业的家数；没有的填 0", example: "60" },
  industrialFirms: { how: "规模以上工业企业的家数；没有的填 0", example: "1500" },
  industrialCounty: { how: "是工业大县（市、区）的填“是”，不是的留空；市本级不填，填“属工业大县的区”", example: "是" },
  industrialDistricts: { how: "只填市本级：哪些区是工业大县，用顿号隔开", example: "甲区、乙区" },
  mountainIsland: { how: "是山区海岛县的填“是”，不是的留空；市本级不填，填“属山区海岛县的区”", example: "是" },
  mountainIslandDistricts: { how: "只填市本级：哪些区是山区海岛县（区），用顿号隔开", example: "丙区" },
  performance: { how: "培育绩效系数，至多四位小数；首批没有，整栏留空", example: "1.05" },
};

const label = (key: Key) => labelOf(indicatorTable, key);
const common = (key: Key) => ({ label: label(key), help: guides[key].how });

const columns: readonly ExampleColumn[] = [
  countColumn("enterprises"),
  countColumn("industrialFirms"),
  flagColumn("industrialCounty"),
  districtsColumn("industrialDistricts"),
  flagColumn("mountainIsland"),
  districtsColumn("mountainIslandDistricts"),
  {
    key: "performance",
    heading: label("performance"),
    width: 6,
    field: { kind: "number", ...common("performance"), min: 0 },
    summed: false,
  },
];

function countColumn(key: Key): ExampleColumn {
  const field = { kind: "number", ...common(key), integer: true, min: 0, max: 100_000 } as const;
  return { key, heading: label(key), width: 8, field, summed: true };
}

function districtsColumn(key: Key): ExampleColumn {
  return { key, heading: label(key), width: 8, field: { kind: "text", ...common(key), maxLength: 200 }, summed: false };
}

function flagColumn(key: Key): ExampleColumn {
  return { key, heading: label(key), width: 5, field: { kind: "choice", ...common(key), options: { yes: "是" } }, summed: false };
}

/** The table of indicators to be filled in, and how. */
export function indicatorSheets({ regions }: BatchState): Sheet[] {
  const lines = ["填各县（市、区）和市本级的空格；小计、合计由公式算出，不填。"];
  const how = [
    "填好后保存，运行：gongwen import indicators 测算指标.xlsx --batch 批次（如 2026）。",
    "有错误时逐格列出，什么也不写；改正后再导入。栏的次序可以变，可以加别的栏，表头的字不要改。",
  ];
  const keys = Object.keys(guides) as Key[];
  return [
    regionSheet("测算指标", "indicators", "测算指标（导入表）", lines, regions, columns),
    guideSheet(
      how,
      keys.map((key) => ({ column: label(key), ...guides[key] })),
    ),
  ];
}
