import { z } from "zod";
import { DocumentNumber } from "./document-number.ts";
import { named } from "./named.ts";
import { plainText } from "./plain-text.ts";
import { RegionId } from "./region.ts";

const count = z.int().min(0).max(100_000);

/** A unit's quota and its three parts, as published. A part that is absent prints as a blank cell, which is not 0. */
export const QuotaRow = z.strictObject({
  region: named("地区代码", RegionId, "市本级用设区市代码"),
  industrialTilt: named("工业大县倾斜指标", count, "没有的不写，表中留空；写 0 印 0").optional(),
  mountainIslandTilt: named("山区海岛县倾斜指标", count, "没有的不写，表中留空；写 0 印 0").optional(),
  factorQuota: named("因素分配指标", count),
  quota: named("推荐名额", count, "以上三项之和"),
  industrialDistricts: named(
    "属工业大县的区",
    z.array(named("区", plainText(20))).min(1),
    "市本级所辖、计入倾斜指标的区",
  ).optional(),
});
export type QuotaRow = z.infer<typeof QuotaRow>;

/** `data/<batch>/quotas.yaml`. Subtotals and the total are derived and never written. */
export const QuotasFile = z.strictObject({
  weights: named(
    "因素权重",
    z.strictObject({
      enterprises: named("省级专精特新中小企业数量权重（%）", z.int().min(0).max(100), "两项权重合计 100"),
      industrialFirms: named("规上工业企业数量权重（%）", z.int().min(0).max(100), "两项权重合计 100"),
    }),
  ),
  tilt: named(
    "每县倾斜指标数",
    z.strictObject({
      industrial: named("每个工业大县倾斜指标", z.int().min(0)),
      mountainIsland: named("每个山区海岛县倾斜指标", z.int().min(0)),
    }),
  ),
  performanceCoefficientEnabled: named("培育绩效系数是否纳入", z.boolean(), "首年不纳入，第二年起为 true"),
  supportPolicy: named(
    "山区海岛调出县政策",
    z.strictObject({
      title: named("文件名称", plainText(100)),
      number: DocumentNumber,
      keepYears: named("保持支持年数", z.int().min(1).max(10)),
    }),
  ),
  movedOut: named("山区海岛调出县", z.array(named("县（市、区）", plainText(20)))),
  rows: named("推荐名额", z.array(QuotaRow).min(1)),
});
export type QuotasFile = z.infer<typeof QuotasFile>;
