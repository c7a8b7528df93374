import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { needsBuild, startCommand } from "./faults/support/gongwen.ts";
import { projectFolder, setQuota } from "./faults/support/project-folder.ts";
import { editYaml } from "./faults/support/small-project.ts";

/** `gongwen serve` on a small project; ended when the test is. */
function serve(root: string) {
  const running = startCommand(root, ["serve", "2025", "--port", "0", "--root", root]);
  const says = (text: string) => vi.waitFor(() => expect(running.said.err).toContain(text), { timeout: 90_000, interval: 50 });
  return { ...running, says, interrupt: () => running.child.kill("SIGINT") };
}

test("builds, shows, builds again when a file changes, keeps the last good tree, and ends with 0", async (context) => {
  needsBuild(context);
  const root = projectFolder();
  const { said, says, interrupt, ended } = serve(root);
  await says("已生成");
  const address = /http:\S+/.exec(said.err)?.[0] as string;
  const manifest = async () => (await fetch(`${address}manifest.json`)).text();
  const first = await manifest();

  editYaml(root, "data/2025/quotas.yaml", (document) => document.setIn(["rows", 0, "quota"], 99));
  await says("网页仍是上一次的");
  expect(said.err).toMatch(/data\/2025\/quotas\.yaml:\d+:\d+ 错误 quota\/sum/);
  expect(await manifest()).toBe(first);

  setQuota(root, 40);
  await says("已更新");
  expect(await manifest()).not.toBe(first);

  interrupt();
  expect((await ended).status).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
  expect(readdirSync(join(root, "dist")).sort()).toEqual([".2025.gongwen-state", "2025"]);
});

test("ends with 0 in the middle of a build, and the build clears up", async (context) => {
  needsBuild(context);
  const root = projectFolder();
  const { child, interrupt, ended } = serve(root);
  while (!existsSync(join(root, "dist/2025.gongwen-lock")) && child.exitCode === null) await setTimeout(5);
  interrupt();
  const { status, err } = await ended;
  expect([status, err, readdirSync(root).sort()]).toEqual([0, expect.not.stringContaining("错误"), ["data", "templates"]]);
});
