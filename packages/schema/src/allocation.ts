import { z } from "zod";
import { named } from "./named.ts";
import { RegionId } from "./region.ts";

const places = z.int().min(0).max(10_000);
const floor = named("保底", places, "至少几个");
const cap = named("封顶", places, "至多几个");

/** How whole places are made of shares. */
export const AllocationMethod = z.enum(["largest-remainder", "webster"]);
export type AllocationMethod = z.infer<typeof AllocationMethod>;

/** What decides between regions with the same claim to a place. */
export const TieRule = z.enum(["enterprises", "industrialFirms", "order"]);
export type TieRule = z.infer<typeof TieRule>;

const whatCounts = z.enum(["factor", "quota"]);

/**
 * `data/<batch>/allocation.yaml`: how quotas are shared out. The notice leaves all of it open, and each point changes the result; what
 * the notice does say (weights, tilts, whether the performance coefficient counts) stands in `quotas.yaml`.
 */
export const AllocationFile = z.strictObject({
  method: named("取整方法", AllocationMethod, "largest-remainder 最大余数法；webster 除数四舍五入法（Sainte-Laguë）"),
  total: named(
    "分配总数",
    z.strictObject({
      of: named("总数的口径", whatCounts, "factor 因素分配指标合计；quota 推荐名额合计，先减去倾斜指标"),
      places: named("总数", places.min(1)),
    }),
  ),
  stages: named("分配次序", z.enum(["one", "two"]), "one 各地一次分完；two 先分到设区市，再在市内分到各地"),
  rounding: named("取整位置", z.enum(["once", "each"]), "once 两项因素加权后取整一次；each 两项因素各自取整后相加"),
  ties: named(
    "并列时的先后",
    z.array(named("并列规则", TieRule)).max(3),
    "依次比较：enterprises 省级专精特新中小企业多者先；industrialFirms 规上工业企业多者先；order 名额表中在前者先",
  ),
  limits: named(
    "保底和封顶",
    z.strictObject({
      of: named("保底和封顶的口径", whatCounts, "factor 指因素分配指标；quota 指推荐名额，含倾斜指标"),
      min: floor.optional(),
      max: cap.optional(),
      regions: named(
        "个别地区的保底和封顶",
        z.array(z.strictObject({ region: named("地区代码", RegionId), min: floor.optional(), max: cap.optional() })),
        "先于各地通用的数；分配次序为 two 时也可写设区市，如 330100-T",
      ).optional(),
    }),
  ).optional(),
});
export type AllocationFile = z.infer<typeof AllocationFile>;
