import { examineBatch } from "@gongwen/batch";
import { describe, expect, test } from "vitest";
import { nextEdition } from "./checker/next-edition.ts";
import { wrongWords } from "./checker/wrong-words.ts";

/** The findings on the second batch, as a list of `severity rule message`; each has its line. */
function findings(files: ReadonlyMap<string, Uint8Array>): string[] {
  const { diagnostics } = examineBatch(files, "2026");
  expect(diagnostics.filter(({ line }) => line === undefined)).toEqual([]);
  return diagnostics.map(({ severity, rule, message }) => `${severity} ${rule} ${message}`);
}

describe("the words of a second batch", () => {
  test("inherited and corrected, with days of their own, have nothing to be found", () => {
    expect(findings(nextEdition())).toEqual([]);
  });

  test.each(wrongWords)("%s is found, and nothing else", (_what, edit, found) => {
    expect(findings(nextEdition(edit))).toEqual(found);
  });
});
