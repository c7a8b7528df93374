import { regionColumns } from "../regions/region-columns.ts";
import type { TableSpec } from "../table/table-spec.ts";

/** The columns of a table of indicators. */
export type IndicatorKey =
  | (typeof regionColumns)[number]["key"]
  | "enterprises"
  | "industrialFirms"
  | "industrialCounty"
  | "industrialDistricts"
  | "mountainIsland"
  | "mountainIslandDistricts"
  | "performance";

/** The indicators from which quotas are computed. */
export const indicatorTable: TableSpec<IndicatorKey> = {
  label: "测算指标表",
  columns: [
    ...regionColumns,
    {
      key: "enterprises",
      label: "省级专精特新中小企业数",
      names: [
        "省级专精特新中小企业数量",
        "省级专精特新中小企业",
        "省级专精特新企业数",
        "省级专精特新企业数量",
        "省级专精特新数",
        "专精特新中小企业数",
        "专精特新中小企业数量",
        "专精特新中小企业",
        "专精特新企业数",
        "专精特新企业数量",
        "专精特新数",
      ],
      vague: ["专精特新", "省级专精特新"],
    },
    {
      key: "industrialFirms",
      label: "规上工业企业数",
      names: [
        "规上工业企业数量",
        "规上工业企业",
        "规模以上工业企业数",
        "规模以上工业企业数量",
        "规模以上工业企业",
        "规上工业数",
        "规上企业数",
        "规上企业数量",
        "规上工业企业单位数",
        "规模以上工业企业单位数",
      ],
      vague: ["规上企业", "规上工业"],
    },
    { key: "industrialCounty", label: "工业大县", names: ["工业大县(市、区)", "是否工业大县", "是否为工业大县"] },
    { key: "industrialDistricts", label: "属工业大县的区", names: ["工业大县的区", "其中属工业大县的区", "工业大县区"] },
    {
      key: "mountainIsland",
      label: "山区海岛县",
      names: ["是否山区海岛县", "是否为山区海岛县", "山区海岛县(市、区)", "山区海岛"],
    },
    { key: "mountainIslandDistricts", label: "属山区海岛县的区", names: ["山区海岛县的区", "其中属山区海岛县的区"] },
    { key: "performance", label: "培育绩效系数", names: ["培育绩效分档系数", "绩效系数", "培育系数", "绩效分档系数"] },
  ],
  required: [["region"], ["enterprises"], ["industrialFirms"]],
};
