import type { z } from "zod";

type LimitIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

/** 推荐名额不能小于 0 · 标题不能超过 60 个字 · 会议至少要有 1 项. */
export function limitMessage(issue: LimitIssue, label: string): string {
  const { origin, inclusive } = issue;
  if (issue.code === "too_small") return `${label}${tooSmall(origin, Number(issue.minimum), inclusive)}`;
  return `${label}${tooBig(origin, Number(issue.maximum), inclusive)}`;
}

function tooSmall(origin: LimitIssue["origin"], limit: number, inclusive = true): string {
  if (origin === "string") return limit === 1 ? "不能为空" : `至少要有 ${limit} 个字`;
  if (origin === "array") return `至少要有 ${limit} 项`;
  return inclusive ? `不能小于 ${limit}` : `须大于 ${limit}`;
}

function tooBig(origin: LimitIssue["origin"], limit: number, inclusive = true): string {
  if (origin === "string") return `不能超过 ${limit} 个字`;
  if (origin === "array") return `不能超过 ${limit} 项`;
  return inclusive ? `不能大于 ${limit}` : `须小于 ${limit}`;
}
