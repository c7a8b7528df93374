import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { portalScript } from "../src/assets.ts";

/** The functions of the pages' script, which runs here without a page. */
interface Script {
  matchesSpoken(syllables: readonly string[], letters: string): boolean;
  searchWords(typed: string): string;
  matchesRegion(region: { names: readonly string[]; spoken: readonly string[] }, words: string): boolean;
  daysUntil(day: string, now: Date): number;
  dueWords(days: number): string;
}

const script = createContext({}) as unknown as Script;
runInContext(portalScript, script as never);

describe("the pages' script", () => {
  it.each([
    { letters: "xs", want: true },
    { letters: "xsq", want: true },
    { letters: "xiaoshan", want: true },
    { letters: "xiaoshanqu", want: true },
    { letters: "xiaos", want: true },
    { letters: "xshan", want: true },
    { letters: "xis", want: true },
    { letters: "shan", want: false },
    { letters: "xx", want: false },
    { letters: "xiaoshanquq", want: false },
    { letters: "oshan", want: false },
  ])("$letters finds xiao shan qu: $want", ({ letters, want }) => {
    expect(script.matchesSpoken(["xiao", "shan", "qu"], letters)).toBe(want);
  });

  it.each([
    { given: " 萧山 ", want: "萧山" },
    { given: "Ｘｓ", want: "xs" },
    { given: "xiao'shan", want: "xiaoshan" },
    { given: "萧山区经信局", want: "萧山区" },
    { given: "萧山区财政局", want: "萧山区" },
  ])("what is typed, $given, is read as $want", ({ given, want }) => expect(script.searchWords(given)).toBe(want));

  it("finds a name by u and v where it has ü", () => {
    const region = { names: ["吕县"], spoken: ["lv xian"] };
    expect(["lvxian", "luxian", "lüxian", "lx"].map((words) => script.matchesRegion(region, words))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it.each([
    { day: "2024-11-17", now: new Date(2024, 10, 10, 0, 0), want: 7, words: "还有7天" },
    { day: "2024-11-17", now: new Date(2024, 10, 16, 23, 59), want: 1, words: "还有1天" },
    { day: "2024-11-17", now: new Date(2024, 10, 17, 23, 59), want: 0, words: "今天" },
    { day: "2024-11-17", now: new Date(2024, 10, 18, 0, 0), want: -1, words: "已截止" },
    { day: "2025-01-01", now: new Date(2024, 11, 31, 12, 0), want: 1, words: "还有1天" },
  ])("from $now to $day it is $want", ({ day, now, want, words }) => {
    expect([script.daysUntil(day, now), script.dueWords(want)]).toEqual([want, words]);
  });
});
