import type { Diagnostic } from "@gongwen/diagnostics";
import type { Turn } from "./turn.ts";
import type { Deduced, LabelledPlace } from "./turned.ts";

/** Words that are carried over and name a year, or the ordinal, of the earlier batch. */
export function staleWords(words: string, { label, ...place }: LabelledPlace, { staleYears, fromLabel }: Turn): Diagnostic[] {
  const found = [...staleYears.map((year) => `${year}年`), fromLabel].filter((stale) => words.includes(stale));
  return found.map((stale) => ({
    severity: "warning",
    rule: "new/stale-words",
    message: `${label}沿用了上一批次的文字，其中有“${stale}”`,
    ...place,
    hint: "核对是否应改为新批次的年份或批次",
  }));
}

/** A 29 February that the new year doesn't have. */
export function leapDay({ label, from, to, ...place }: Deduced): Diagnostic[] {
  if (!from.endsWith("-02-29") || to.endsWith("-02-29")) return [];
  const message = `${label} ${from} 推算到新年度没有这一天，写作 ${to}`;
  return [{ severity: "warning", rule: "new/leap-day", message, ...place, hint: "核对这个日期" }];
}

/** A value that was true of the earlier notice alone. */
export function droppedValue({ label, ...place }: LabelledPlace): Diagnostic {
  const message = `${label}是上一批次公布文本的写法，没有沿用`;
  return { severity: "note", rule: "new/dropped", message, ...place, hint: "新通知也要这样写的，自行补上" };
}

/** A comment that was true of the earlier batch alone. */
export function changedComment(from: string, to: string, file: string): Diagnostic {
  const message = to === "" ? `注释“${from}”只说上一批次，已删去` : `注释“${from}”改为“${to}”`;
  return { severity: "note", rule: "new/comment", message, file };
}

/** A batch that starts from another than the latest before it. */
export function olderBase(batches: readonly string[], { from, year }: Turn): Diagnostic[] {
  const latest = batches.findLast((batch) => batch < String(year));
  if (latest === undefined || latest === from) return [];
  const message = `${year} 之前最近的批次是 ${latest}，沿用的却是 ${from}`;
  const hint = `确要沿用 ${from} 的，不必理会；否则删去 data/${year}，改写 --from ${latest}`;
  return [{ severity: "warning", rule: "new/older-base", message, file: `data/${year}/batch.yaml`, hint }];
}
