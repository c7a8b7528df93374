import { regionColumns } from "../regions/region-columns.ts";
import type { TableSpec } from "../table/table-spec.ts";

/** The columns of a quota table. */
export type QuotaKey =
  | (typeof regionColumns)[number]["key"]
  | "industrialTilt"
  | "mountainIslandTilt"
  | "factorQuota"
  | "quota"
  | "industrialDistricts";

/** A quota table as it arrives: the published one, or one with fewer columns. */
export const quotaTable: TableSpec<QuotaKey> = {
  label: "推荐名额表",
  columns: [
    ...regionColumns,
    {
      key: "industrialTilt",
      label: "工业大县倾斜指标",
      names: [
        "工业大县倾斜",
        "工业大县倾斜名额",
        "工业大县倾斜数",
        "工业大县指标",
        "工业大县(市、区)倾斜指标",
        "工业大县(市、区)倾斜",
      ],
      vague: ["工业大县", "工业大县(市、区)"],
    },
    {
      key: "mountainIslandTilt",
      label: "山区海岛县倾斜指标",
      names: ["山区海岛县倾斜", "山区海岛倾斜指标", "山区海岛县倾斜名额", "山区海岛县倾斜数", "山区海岛县指标", "山区海岛倾斜"],
      vague: ["山区海岛县", "山区海岛"],
    },
    {
      key: "factorQuota",
      label: "因素分配指标",
      names: ["因素分配", "因素分配数", "因素分配名额", "因素指标", "因素法分配指标", "因素法分配名额", "因素法分配"],
    },
    {
      key: "quota",
      label: "推荐名额",
      names: [
        "推荐名额数",
        "推荐名额合计",
        "推荐指标",
        "推荐指标数",
        "推荐家数",
        "名额",
        "名额数",
        "名额合计",
        "总名额",
        "分配名额",
        "指标数",
        "指标合计",
      ],
      vague: ["合计", "小计", "总计", "指标", "推荐数"],
    },
    { key: "industrialDistricts", label: "属工业大县的区", names: ["工业大县的区", "其中属工业大县的区", "工业大县区"] },
  ],
  required: [["region"], ["quota", "factorQuota"]],
};
