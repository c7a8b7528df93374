import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { build, needsBuild, type Running, startBuild } from "./support/gongwen.ts";
import { projectFolder, setQuota } from "./support/project-folder.ts";
import { randomFrom } from "./support/random.ts";
import { treeState } from "./support/tree-state.ts";

const moments = 30;
const quotas = [40, 41] as const;

/** Half of the moments fall anywhere, half where the new tree is written and swapped. */
async function moment({ child }: Running, fresh: string, whole: number, round: number, random: () => number): Promise<void> {
  if (round % 2 === 0) return setTimeout(random() * whole);
  while (!existsSync(fresh) && child.exitCode === null) await setTimeout(1);
  await setTimeout(random() * whole * 0.4);
}

test("killed at thirty random moments: the old tree or the new one, whole, and the next command mends", async (context) => {
  needsBuild(context);
  const root = projectFolder();
  const out = join(root, "dist/2025");
  const random = randomFrom(20_250_101);
  const states: string[] = [];
  let whole = 0;
  for (const quota of quotas) {
    setQuota(root, quota);
    const started = performance.now();
    expect(await build(root)).toMatchObject({ status: 0 });
    whole = performance.now() - started;
    states.push(treeState(out) as string);
  }
  expect(states[0]).not.toBe(states[1]);

  for (let round = 0; round < moments; round++) {
    setQuota(root, quotas[round % 2] as number);
    const running = startBuild(root);
    await moment(running, `${out}.gongwen-new`, whole, round, random);
    running.child.kill("SIGKILL");
    await running.ended;
    // Between the two renames there is no tree; then the journal says that the new one is complete.
    const place = existsSync(out) ? out : `${out}.gongwen-new`;
    expect(place === out || existsSync(`${out}.gongwen-journal`)).toBe(true);
    expect(states).toContain(treeState(place));
  }

  setQuota(root, quotas[0]);
  expect(await build(root)).toMatchObject({ status: 0 });
  expect([treeState(out), readdirSync(join(root, "dist")).sort()]).toEqual([states[0], [".2025.gongwen-state", "2025"]]);
});
