import type { YamlValue } from "@gongwen/source";

/** What a person writes into a file of the new batch: where, what. */
export type Decision = readonly [file: string, path: string, value: YamlValue];

/** Everything that `gongwen new` left open, decided, but the quotas. All of it is invented. */
export const decisions: readonly Decision[] = [
  ["batch", "batch.supportCap", 420],
  ["batch", "batch.citation", { agency: "虚构示例", year: 2025, serial: 999 }],
  ["batch", "notice.issueDate", "2025-10-20"],
  ["batch", "notice.basis.meetings", ["虚构示例会议"]],
  ["batch", "notice.basis.leaderQuote", "虚构示例要求"],
];

/** What was written for the new batch and is not kept: the day after the other deadline is too early. Invented too. */
export const changes: readonly Decision[] = [["batch", "schedule.submitDeadline", "2025-11-21"]];
