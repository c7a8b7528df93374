import type { Metric } from "./goals.ts";

/** A line of the 目标指标清单: `新增境外并购（笔）/新增设立境外设立分公司（个）`. */
export function metricText({ parts }: Metric): string {
  return parts.map(({ label, unit }) => (unit === undefined ? label : `${label}（${unit}）`)).join("/");
}
