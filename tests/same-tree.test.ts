import { join } from "node:path";
import { expect, test } from "vitest";
import { needsBuild, startCommand } from "./faults/support/gongwen.ts";
import { projectFolder, setQuota } from "./faults/support/project-folder.ts";
import { treeState } from "./faults/support/tree-state.ts";

/** Builds everything of a project, and says which tree came of it: its manifest's hash, every file held against it. */
async function treeOf(root: string, out: string, ...more: string[]): Promise<string | undefined> {
  const { status, err } = await startCommand(root, ["build", "2025", "--root", root, "--out", out, ...more]).ended;
  expect([status, err]).toEqual([0, expect.any(String)]);
  return treeState(join(root, out));
}

test("the same tree with 1, 2 and 4 jobs, in two directories, built at once or over an older one", async (context) => {
  needsBuild(context);
  const [here, there] = [projectFolder(), projectFolder()];
  setQuota(here, 40);
  const older = await treeOf(here, "incremental");
  for (const root of [here, there]) setQuota(root, 41);
  const want = await treeOf(here, "one", "--jobs", "1");
  expect(older).not.toBe(want);
  expect({
    two: await treeOf(here, "two", "--jobs", "2"),
    four: await treeOf(there, "four", "--jobs", "4"),
    incremental: await treeOf(here, "incremental", "--jobs", "2"),
    again: await treeOf(here, "incremental", "--jobs", "2", "--force"),
  }).toEqual({ two: want, four: want, incremental: want, again: want });
});
