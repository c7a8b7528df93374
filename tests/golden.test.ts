import { examineBatch } from "@gongwen/batch";
import { expect, test } from "vitest";
import { projectFiles } from "./pipeline.ts";
import { readable } from "./readable.ts";

test("the 2025 notice, as the middle tree has it: npm run golden rewrites the file, and the difference is reviewed", async () => {
  const { ready } = examineBatch(projectFiles(), "2025");
  if (ready === undefined) throw new Error("the 2025 edition is in order");
  await expect(readable(ready.composition.notice)).toMatchFileSnapshot("golden/notice-2025.txt");
});
