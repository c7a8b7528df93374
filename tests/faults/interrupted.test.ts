import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { build, needsBuild, startBuild } from "./support/gongwen.ts";
import { projectFolder, setQuota } from "./support/project-folder.ts";
import { treeState } from "./support/tree-state.ts";

test.for<[string, readonly NodeJS.Signals[]]>([
  ["Ctrl-C", ["SIGINT"]],
  ["Ctrl-C twice", ["SIGINT", "SIGINT"]],
  ["the end of the session", ["SIGTERM"]],
])("%s ends a build with 130: the old tree whole, nothing left beside", async ([, signals], context) => {
  needsBuild(context);
  const root = projectFolder();
  const out = join(root, "dist/2025");
  expect(await build(root)).toMatchObject({ status: 0 });
  const before = treeState(out);
  setQuota(root, 40);
  const { child, ended } = startBuild(root);
  while (!existsSync(`${out}.gongwen-new`) && child.exitCode === null) await setTimeout(1);
  for (const signal of signals) {
    child.kill(signal);
    await setTimeout(5);
  }
  expect((await ended).status).toBe(130);
  expect([treeState(out), readdirSync(join(root, "dist")).sort()]).toEqual([before, [".2025.gongwen-state", "2025"]]);
});
