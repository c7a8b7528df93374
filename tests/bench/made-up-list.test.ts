import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examineBatch } from "@gongwen/batch";
import { expect, test } from "vitest";
import { writeMadeUpProject } from "./lib/made-up-list.mjs";
import { projectFiles } from "./lib/project.mjs";

test("the made-up national lists that the benchmark builds pass the check", async () => {
  for (const count of [77, 300]) {
    const folder = await mkdtemp(join(tmpdir(), "made-up-"));
    try {
      await writeMadeUpProject(folder, count);
      const { ready, diagnostics } = examineBatch(await projectFiles(folder), "2025");
      expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(ready?.regions).toHaveLength(count);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
});
