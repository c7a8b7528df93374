import { named, plainText, RegionId } from "@gongwen/schema";
import { z } from "zod";

const count = z.int().min(0).max(100_000);
const districts = z.array(named("区", plainText(20))).min(1);

/** What one unit brings when quotas are shared out. */
export const IndicatorRow = z.strictObject({
  region: named("地区代码", RegionId),
  enterprises: named("省级专精特新中小企业数", count),
  industrialFirms: named("规上工业企业数", count),
  industrialCounty: named("是否工业大县（市、区）", z.boolean()).optional(),
  industrialDistricts: named("属工业大县的区", districts).optional(),
  mountainIsland: named("是否山区海岛县", z.boolean()).optional(),
  mountainIslandDistricts: named("属山区海岛县的区", districts).optional(),
  performance: named("培育绩效系数", z.number().gt(0).max(10)).optional(),
});
export type IndicatorRow = z.infer<typeof IndicatorRow>;

/** `data/<batch>/indicators.yaml`: the figures that quotas are computed from. */
export const IndicatorsFile = z.strictObject({ rows: named("各地指标", z.array(IndicatorRow).min(1)) });
