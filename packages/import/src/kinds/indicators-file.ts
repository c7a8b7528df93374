import { named, plainText, RegionId } from "@gongwen/schema";
import { z } from "zod";

const count = z.int().min(0).max(100_000);

/** One unit's indicators. */
export const IndicatorRow = z.strictObject({
  region: named("地区代码", RegionId),
  enterprises: named("省级专精特新中小企业数", count),
  industrialFirms: named("规上工业企业数", count),
  industrialDistricts: named("属工业大县的区", z.array(named("区", plainText(20))).min(1)).optional(),
  industrialCounty: named("工业大县", z.boolean()).optional(),
  mountainIsland: named("山区海岛县", z.boolean()).optional(),
  performance: named("培育绩效系数", z.number().positive().multipleOf(0.0001)).optional(),
});
export type IndicatorRow = z.infer<typeof IndicatorRow>;

/** `data/<batch>/indicators.yaml`. */
export const IndicatorsFile = z.strictObject({ rows: named("测算指标", z.array(IndicatorRow).min(1)) });
