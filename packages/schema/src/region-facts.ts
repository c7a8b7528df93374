import { z } from "zod";
import { named } from "./named.ts";
import { RegionLevel } from "./region.ts";

const text = z.string();
const count = z.int();

/** A unit's quota and what it is made of; a part that the table leaves blank is absent. */
const QuotaParts = z.strictObject({
  quota: named("推荐名额", count),
  industrialTilt: named("工业大县倾斜指标", count).optional(),
  mountainIslandTilt: named("山区海岛县倾斜指标", count).optional(),
  factorQuota: named("因素分配指标", count),
});

/** What a template of a region's package may say of its region, as `{{region.…}}`. */
export const RegionFacts = QuotaParts.extend({
  id: named("地区代码", text),
  level: named("级别", RegionLevel),
  isCity: named("是否设区市", z.boolean()),
  /** 萧山区, 杭州市本级, 杭州市: in tables and file names. */
  name: named("表中名称", text),
  /** 杭州市萧山区, 杭州市本级, 杭州市: replaces XX市、县（市、区）. */
  documentName: named("文件中名称", text),
  /** 本区, 本县, 本市: replaces 本市、县（市、区）. */
  self: named("自称", text),
  economyBureau: named("经信局", text),
  financeBureau: named("财政局", text),
  /** Official full names, which differ from county to county; absent until somebody has given them. */
  economyOffice: named("经信部门全称", text).optional(),
  financeOffice: named("财政部门全称", text).optional(),
  /** The three blanks of the form's ＿省＿市（区）＿县, whose last words stand there already; one may be empty. */
  registered: named(
    "注册地",
    z.strictObject({ province: named("省", text), city: named("市（区）", text), county: named("县", text) }),
  ),
  city: named("所属设区市", z.strictObject({ name: named("名称", text), hotline: named("咨询电话", text).optional() })),
  /** A city's units, in the order of the table; none for a unit. */
  units: named("所属单位", z.array(QuotaParts.extend({ id: named("地区代码", text), name: named("名称", text) }))),
});
export type RegionFacts = z.infer<typeof RegionFacts>;
