import { z } from "zod";
import { EntryId } from "./entry-id.ts";
import { named } from "./named.ts";
import { plainText } from "./plain-text.ts";

/** One indicator of the 目标指标清单; a line may hold several that belong together. */
export const Metric = z.strictObject({
  id: named("指标标识", EntryId),
  parts: named(
    "指标",
    z
      .array(
        z.strictObject({
          label: named("指标名称", plainText(60)),
          unit: named("单位", plainText(4)).optional(),
        }),
      )
      .min(1),
    "一行有几个指标时依次列出",
  ),
});
export type Metric = z.infer<typeof Metric>;

/** One of the five goals of 四提一强: its name in the form and the list, in the table of sums, and its indicators. */
export const Goal = z.strictObject({
  id: named("目标标识", EntryId),
  label: named("目标名称", plainText(30)),
  summaryLabel: named("汇总表中的名称", plainText(30), "与目标名称不同才写").optional(),
  dashes: named("目标表中的横线数", z.int().min(0).max(10), "不写时每列一条").optional(),
  metrics: named("指标", z.array(Metric).min(1)),
});
export type Goal = z.infer<typeof Goal>;

/** One section of the advancement plan: its heading, its limit, and what to write. */
export const PlanSection = z.strictObject({
  id: named("章节标识", EntryId),
  heading: named("标题", plainText(60)),
  maxLength: named("字数上限", z.int().min(1)),
  prompts: named("编制要求", z.array(named("要求", plainText(400))).min(1)),
});
export type PlanSection = z.infer<typeof PlanSection>;

/** `goals.yaml`: the goals with their indicators, and the outline of the advancement plan. */
export const GoalsFile = z.strictObject({
  goals: named("目标", z.array(Goal).min(1)),
  planOutline: named("推进计划提纲", z.array(PlanSection).min(1)),
});
export type GoalsFile = z.infer<typeof GoalsFile>;
