import type { Sheet } from "@gongwen/document";
import type { BatchState } from "../batch-state.ts";
import { quotaTable } from "../kinds/quota-table.ts";
import { labelOf } from "../table/table-spec.ts";
import { type ColumnGuide, guideSheet } from "./guide-sheet.ts";
import { type ExampleColumn, regionSheet } from "./region-sheet.ts";

type Key = "industrialTilt" | "mountainIslandTilt" | "factorQuota" | "quota" | "industrialDistricts";

const guides: Readonly<Record<Key, Omit<ColumnGuide, "column">>> = {
  industrialTilt: { how: "工业大县（市、区）的倾斜指标；没有的留空", example: "1" },
  mountainIslandTilt: { how: "山区海岛县的倾斜指标；没有的留空", example: "1" },
  factorQuota: { how: "按因素分配的指标；没有的填 0", example: "12" },
  quota: { how: "三项指标相加；导入时逐行核对", example: "14" },
  industrialDistricts: {
    how: "只填市本级：哪些区是工业大县，用顿号隔开；整栏不填也可删去这一栏，沿用已有的",
    example: "甲区、乙区",
  },
};

const label = (key: Key) => labelOf(quotaTable, key);

function countColumn(key: Exclude<Key, "industrialDistricts">, width: number): ExampleColumn {
  const field = { kind: "number", label: label(key), integer: true, min: 0, max: 100_000, help: guides[key].how } as const;
  return { key, heading: label(key), width, field, summed: true };
}

const columns: readonly ExampleColumn[] = [
  countColumn("industrialTilt", 6),
  countColumn("mountainIslandTilt", 7),
  countColumn("factorQuota", 6),
  countColumn("quota", 6),
  {
    key: "industrialDistricts",
    heading: label("industrialDistricts"),
    width: 10,
    field: { kind: "text", label: label("industrialDistricts"), maxLength: 200, help: guides.industrialDistricts.how },
    summed: false,
  },
];

/** The quota table to be filled in, and how. */
export function quotaSheets({ regions }: BatchState): Sheet[] {
  const lines = ["填各县（市、区）和市本级的空格；小计、合计由公式算出，不填。"];
  const how = [
    "填好后保存，运行：gongwen import quotas 推荐名额.xlsx --batch 批次（如 2026）。",
    "有错误时逐格列出，什么也不写；改正后再导入。栏的次序可以变，可以加别的栏，表头的字不要改。",
  ];
  const keys = Object.keys(guides) as Key[];
  return [
    regionSheet("推荐名额", "quotas", "推荐名额（导入表）", lines, regions, columns),
    guideSheet(
      how,
      keys.map((key) => ({ column: label(key), ...guides[key] })),
    ),
  ];
}
