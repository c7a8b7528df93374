import { expect, it, vi } from "vitest";
import { rememberSound } from "../src/report.ts";

it("does a work once for each key while nothing is wrong with it", () => {
  const known = new Map<string, string>();
  const work = vi.fn(() => "words");
  const report = vi.fn();
  const results = ["a", "b", "a"].map((key) => rememberSound(known, key, report, work));
  expect(results).toEqual(["words", "words", "words"]);
  expect(work).toHaveBeenCalledTimes(2);
  expect(report).not.toHaveBeenCalled();
});

it("finds and tells what is wrong each time, and goes on with what there is", () => {
  const known = new Map<string, string>();
  const report = vi.fn<(place: number, problem: string) => void>();
  const work = (tell: (place: number, problem: string) => void) => {
    tell(3, "no such name");
    return "the rest";
  };
  expect([rememberSound(known, "a", report, work), rememberSound(known, "a", report, work)]).toEqual(["the rest", "the rest"]);
  expect(report.mock.calls).toEqual([
    [3, "no such name"],
    [3, "no such name"],
  ]);
});
