import { z } from "zod";
import { named } from "./named.ts";
import { plainText } from "./plain-text.ts";
import { RegionId } from "./region.ts";

const count = z.int().min(0).max(1_000_000);
const districts = z.array(named("区", plainText(20))).min(1);

/** A factor with at most four decimal places: it is read as it is written, so that what is computed from it is exact. */
const coefficient = z
  .number()
  .gt(0)
  .max(10)
  .superRefine((value, context) => {
    if (/^\d+(\.\d{1,4})?$/.test(String(value))) return;
    context.addIssue({ code: "custom", message: "最多写四位小数", params: { hint: "四舍五入到四位小数，如 1.0525" } });
  });

/** What one unit brings when quotas are shared out. A unit's kind counts once; a city's own brings its districts by name. */
export const IndicatorRow = named(
  "地区指标",
  z.strictObject({
    region: named("地区代码", RegionId),
    enterprises: named("省级专精特新中小企业数", count, "家"),
    industrialFirms: named("规上工业企业数", count, "家"),
    industrialCounty: named("是否工业大县（市、区）", z.boolean(), "县（市、区）用；市本级写 industrialDistricts").optional(),
    industrialDistricts: named("属工业大县的区", districts, "市本级用：每个区各倾斜一次").optional(),
    mountainIsland: named("是否山区海岛县", z.boolean(), "县（市、区）用；市本级写 mountainIslandDistricts").optional(),
    mountainIslandDistricts: named("属山区海岛县的区", districts, "市本级用：每个区各倾斜一次").optional(),
    performance: named("培育绩效系数", coefficient, "第二年起写，乘在该地的加权占比上；最多四位小数").optional(),
  }),
);
export type IndicatorRow = z.infer<typeof IndicatorRow>;

/** `data/<batch>/indicators.yaml`: the figures that quotas are computed from. */
export const IndicatorsFile = z.strictObject({ rows: named("各地指标", z.array(IndicatorRow).min(1)) });
export type IndicatorsFile = z.infer<typeof IndicatorsFile>;
