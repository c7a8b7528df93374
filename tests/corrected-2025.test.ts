import { examineBatch } from "@gongwen/batch";
import { expect, test } from "vitest";
import { correct, corrections } from "./checker/corrections.ts";
import { inventory } from "./checker/inventory.ts";
import { projectFiles } from "./pipeline.ts";

const waivers = "data/2025/waivers.yaml";

/** The 2025 edition with every slip mended, and nothing waived. */
function correctedFiles(): Map<string, Uint8Array> {
  const files = projectFiles();
  correct(files);
  files.set(waivers, new TextEncoder().encode("waivers: []\n"));
  return files;
}

test("on the corrected edition nothing is found: no error, no warning, no note", () => {
  expect(examineBatch(correctedFiles(), "2025").diagnostics).toEqual([]);
});

test("the corrections mend every slip that a rule finds", () => {
  const mended = new Set(corrections.flatMap(({ ids }) => ids.split(", ")));
  expect(Object.keys(inventory).filter((id) => !mended.has(id))).toEqual([]);
});
