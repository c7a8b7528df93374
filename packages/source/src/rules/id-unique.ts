import type { Sourced } from "@gongwen/diagnostics";
import type { DataFinding, DataRule } from "./data-rule.ts";
import { repeated } from "./repeated.ts";

/** Ids name one thing each: regions, issuers, goals, indicators, sections of the plan, attachments. */
export const idUnique: DataRule = {
  name: "id/unique",
  severity: "error",
  why: "标识用来互相引用，重复了就分不清是哪一个",
  *check({ regions, batch, goals }, edition) {
    const goalList = goals.value.goals;
    yield* duplicates(
      regions,
      ["regions"],
      regions.value.regions.map(({ id }) => id),
      "地区代码",
    );
    yield* duplicates(
      batch,
      ["notice", "issuers"],
      batch.value.notice.issuers.map(({ id }) => id),
      "发文机关标识",
    );
    yield* duplicates(
      goals,
      ["goals"],
      goalList.map(({ id }) => id),
      "目标标识",
    );
    yield* duplicates(
      goals,
      ["planOutline"],
      goals.value.planOutline.map(({ id }) => id),
      "章节标识",
    );
    const metrics = goalList.flatMap(({ metrics }, goal) => metrics.map(({ id }, metric) => ({ id, goal, metric })));
    for (const { index, value } of repeated(metrics.map(({ id }) => id))) {
      const { goal, metric } = metrics[index] as (typeof metrics)[number];
      yield { ...finding(value, "指标标识"), ...goals.place(["goals", goal, "metrics", metric, "id"]) };
    }
    if (edition === undefined) return;
    yield* duplicates(
      edition,
      ["attachments"],
      edition.value.attachments.map(({ id }) => id),
      "附件标识",
    );
  },
};

function* duplicates(
  source: Sourced<unknown>,
  list: readonly PropertyKey[],
  ids: readonly string[],
  label: string,
): Generator<DataFinding> {
  for (const { index, value } of repeated(ids)) yield { ...finding(value, label), ...source.place([...list, index, "id"]) };
}

function finding(id: string, label: string) {
  return { message: `${label} ${id} 重复`, hint: "改成另一个，或删去重复的一项" };
}
