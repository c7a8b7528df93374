import type { ColumnSpec } from "../table/table-spec.ts";

/** The columns by which the rows of a table say their region. */
export const regionColumns = [
  {
    key: "city",
    label: "设区市",
    names: ["地市", "地级市", "所属设区市", "所属市", "所属地市", "所在市"],
    vague: ["市", "城市"],
  },
  {
    key: "region",
    label: "地区",
    names: [
      "地区名称",
      "县(市、区)",
      "市、县(市、区)",
      "县(市,区)",
      "县市区",
      "市县区",
      "区县市",
      "区县",
      "县区",
      "区、县(市)",
      "行政区划",
      "行政区划名称",
      "区划名称",
      "推荐单位",
    ],
    vague: ["单位", "单位名称", "名称", "区域", "辖区"],
  },
  { key: "code", label: "地区代码", names: ["行政区划代码", "区划代码", "地区编码", "行政区代码"], vague: ["代码", "编码"] },
] as const satisfies readonly ColumnSpec[];
