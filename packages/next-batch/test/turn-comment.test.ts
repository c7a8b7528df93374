import { describe, expect, test } from "vitest";
import { shiftDate } from "../src/shift-date.ts";
import type { Turn } from "../src/turn.ts";
import { turnComment } from "../src/turn-comment.ts";

const turn: Turn = {
  from: "2025",
  fromYear: 2025,
  fromLabel: "首批",
  year: 2026,
  ordinal: 2,
  label: "第二批",
  years: 1,
  staleYears: [2025, 2024],
};

describe("a comment in the next batch's file", () => {
  test.each([
    ["2025 年首批：每个数值只写在这一处。", "2026 年第二批：每个数值只写在这一处。"],
    ["2025年首批", "2026年第二批"],
    ["首批没有培育绩效", "首批没有培育绩效"],
    ["2025 年起施行", "2025 年起施行"],
    ["杭州市", "杭州市"],
    ["公布的文本没有版头；有红头时写 true", "有红头时写 true"],
    ["空着就不印；公布的文本没有抄送机关", "空着就不印"],
    ["一行三项，公布的文本如此", "一行三项"],
    ["公布的文本如此", ""],
    ["数字照抄。公布的文本有误，不改。合计由程序算", "数字照抄。不改。合计由程序算"],
  ])("%s → %s", (words, want) => expect(turnComment(words, turn)).toBe(want));
});

describe("a day some years on", () => {
  test.each([
    ["2024-11-17", 1, "2025-11-17"],
    ["2024-02-29", 1, "2025-02-28"],
    ["2024-02-29", 4, "2028-02-29"],
    ["2023-02-28", 1, "2024-02-28"],
    ["2096-02-29", 4, "2100-02-28"],
    ["2024-12-31", 2, "2026-12-31"],
  ])("%s, %i years → %s", (date, years, want) => expect(shiftDate(date, years)).toBe(want));
});
