import { z } from "zod";
import { EntryId } from "./entry-id.ts";
import { named } from "./named.ts";
import { plainText } from "./plain-text.ts";

/** How a passage words a boundary, and the comparison that the wording means. */
export const boundaryWordings = {
  超过: "gt",
  需超过: "gt",
  不低于: "gte",
  达: "gte",
  不足: "lt",
  未达: "lt",
  不超过: "lte",
} as const;
/** How a value is compared with a threshold. */
export type Comparison = (typeof boundaryWordings)[keyof typeof boundaryWordings];
/** The words of a notice that say such a comparison. */
export type BoundaryWording = keyof typeof boundaryWordings;

const Wording = z.enum(Object.keys(boundaryWordings) as [BoundaryWording, ...BoundaryWording[]]);

/** A number that decides a case, and how each passage that cites it words the boundary. */
export const Threshold = z.strictObject({
  label: named("名称", plainText(40)),
  value: named("数值", z.number().min(0)),
  unit: named("单位", plainText(10)),
  passages: named(
    "各处表述",
    z.record(
      EntryId,
      z.strictObject({
        wording: named("表述", Wording, "照该处原文；含不含门槛本身由表述决定"),
        suffix: named("数值后的字样", plainText(4), "如“达1000万元以上”的“以上”").optional(),
        place: named("出处", plainText(40)),
      }),
    ),
  ),
});
export type Threshold = z.infer<typeof Threshold>;

/** `data/<batch>/criteria.yaml`: what decides whether a firm may be recommended. */
export const CriteriaFile = z.strictObject({
  lookbackYears: named("追溯年数", z.int().min(1).max(10), "“近……年”的数"),
  exchanges: named("排除的上市地", z.array(named("证券交易所", plainText(10))).min(1)),
  overseas: named("境外上市的称谓", plainText(10)),
  blacklists: named("失信名单", plainText(60)),
  violations: named("违法违规情形", plainText(120)),
  focusFields: named("重点领域", z.array(named("领域", plainText(40))).min(1)),
  thresholds: named("门槛", z.record(EntryId, Threshold)),
});
export type CriteriaFile = z.infer<typeof CriteriaFile>;
