import type { QuotaLine } from "@gongwen/schema";
import { describe, expect, it } from "vitest";
import { compareQuotas } from "../src/index.ts";

const line = (region: string, quota: number, more: Partial<QuotaLine> = {}): QuotaLine => ({
  number: 1,
  region,
  name: region,
  level: "district",
  industrialTilt: null,
  mountainIslandTilt: null,
  factorQuota: quota,
  quota,
  ...more,
});

function compared(old: readonly QuotaLine[], now: readonly QuotaLine[]) {
  const total = (lines: readonly QuotaLine[]) => ({
    industrialTilt: 0,
    mountainIslandTilt: 0,
    factorQuota: 0,
    quota: lines.reduce((sum, { quota }) => sum + quota, 0),
  });
  return compareQuotas({ lines: old, total: total(old) }, { lines: now, total: total(now) });
}

/** Each row: region, what became of it, the quota before and after, by how much it went up. */
function rowsOf(old: readonly QuotaLine[], now: readonly QuotaLine[]): string[] {
  return compared(old, now).rows.map(({ region, kind, quota }) => `${region} ${kind} ${quota.old}→${quota.new} ${quota.change}`);
}

describe("quotas", () => {
  it.each<[string, QuotaLine[], QuotaLine[], string[]]>([
    [
      "up, down and the same",
      [line("甲", 3), line("乙", 3), line("丙", 3)],
      [line("甲", 5), line("乙", 1), line("丙", 3)],
      ["甲 kept 3→5 2", "乙 kept 3→1 -2", "丙 kept 3→3 0"],
    ],
    ["a region that came", [line("甲", 3)], [line("甲", 3), line("乙", 2)], ["甲 kept 3→3 0", "乙 added null→2 2"]],
    [
      "one that went stands where it stood",
      [line("甲", 3), line("乙", 2), line("丙", 1)],
      [line("甲", 3), line("丙", 1)],
      ["甲 kept 3→3 0", "乙 removed 2→null -2", "丙 kept 1→1 0"],
    ],
    [
      "one that moved comes once, at its new place",
      [line("甲", 3), line("乙", 2)],
      [line("乙", 2), line("甲", 4)],
      ["乙 kept 2→2 0", "甲 kept 3→4 1"],
    ],
    ["one that is open yet", [line("甲", 3)], [line("甲", Number.NaN)], ["甲 kept 3→null null"]],
  ])("%s", (_, old, now, want) => expect(rowsOf(old, now)).toEqual(want));

  it("a blank part counts nothing, and is not 0", () => {
    const { rows, total } = compared([line("甲", 3)], [line("甲", 4, { industrialTilt: 1, factorQuota: 3 })]);
    expect([rows[0]?.industrialTilt, rows[0]?.mountainIslandTilt, total.quota]).toEqual([
      { old: null, new: 1, change: 1 },
      { old: null, new: null, change: null },
      { old: 3, new: 4, change: 1 },
    ]);
  });
});
