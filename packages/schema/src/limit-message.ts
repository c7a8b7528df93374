import type { z } from "zod";

type LimitIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

/** 推荐名额不能小于 0 · 标题不能超过 60 个字 · 会议至少要有 1 项. */
export function limitMessage(issue: LimitIssue, label: string): string {
  const small = issue.code === "too_small";
  const limit = Number(small ? issue.minimum : issue.maximum);
  switch (issue.origin) {
    case "string":
      if (small) return limit === 1 ? `${label}不能为空` : `${label}至少要有 ${limit} 个字`;
      return `${label}不能超过 ${limit} 个字`;
    case "array":
    case "set":
    case "map":
      return small ? `${label}至少要有 ${limit} 项` : `${label}不能超过 ${limit} 项`;
    default:
      if (issue.inclusive === false) return small ? `${label}须大于 ${limit}` : `${label}须小于 ${limit}`;
      return small ? `${label}不能小于 ${limit}` : `${label}不能大于 ${limit}`;
  }
}
