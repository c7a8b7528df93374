import { existsSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { build, needsBuild, startBuild } from "./support/gongwen.ts";
import { projectFolder, setQuota } from "./support/project-folder.ts";
import { treeState } from "./support/tree-state.ts";

test("two builds at once: one builds, the other says so and ends with 3", async (context) => {
  needsBuild(context);
  const root = projectFolder();
  const out = join(root, "dist/2025");
  const first = startBuild(root);
  while (!existsSync(`${out}.gongwen-lock`) && first.child.exitCode === null) await setTimeout(1);
  const second = await build(root);
  expect([second.status, second.err]).toEqual([3, expect.stringContaining(`进程 ${first.child.pid}）正在写 ${out}`)]);
  expect(await first.ended).toMatchObject({ status: 0 });
  expect(treeState(out)).toBeDefined();
});

test("many builds at the same moment: at least one builds, none breaks it", async (context) => {
  needsBuild(context);
  const root = projectFolder();
  const all = await Promise.all([1, 2, 3].map(() => build(root)));
  const statuses = all.map(({ status }) => status);
  expect([statuses.includes(0), statuses.every((status) => status === 0 || status === 3)]).toEqual([true, true]);
  expect(treeState(join(root, "dist/2025"))).toBeDefined();
});

test("an old file that somebody still reads: the new tree is in place, the reader reads on", async (context) => {
  needsBuild(context);
  const root = projectFolder();
  const out = join(root, "dist/2025");
  expect(await build(root)).toMatchObject({ status: 0 });
  const before = treeState(out);
  const reader = await open(join(out, "notice/01-推荐名额.xlsx"));
  const { size } = await reader.stat();
  const head = await reader.read(Buffer.alloc(100), 0, 100, 0);
  setQuota(root, 40);
  expect(await build(root)).toMatchObject({ status: 0 });
  const rest = await reader.read(Buffer.alloc(size), 0, size, 100);
  await reader.close();
  expect([head.bytesRead + rest.bytesRead, treeState(out) === before]).toEqual([size, false]);
});
