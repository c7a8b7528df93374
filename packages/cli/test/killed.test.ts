import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openOutputTree } from "../src/output/open-output-tree.ts";
import { isWholeTree } from "../src/output/whole-tree.ts";
import { needsBuild, startDriver } from "./support/driver.ts";

let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongwen-killed-"));
  out = join(folder, "tree");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const editionOf = async (tree: string): Promise<string> => JSON.parse(await readFile(join(tree, "manifest.json"), "utf8")).batch;

/** Builds, and kills after so many milliseconds from when the tree is open, or not at all. How long it took from then on. */
function killed(edition: string, after?: number): Promise<number> {
  const child = startDriver("build-again.mjs", out, edition);
  let opened = 0;
  child.stdout?.once("data", () => {
    opened = performance.now();
    if (after !== undefined) setTimeout(() => child.kill("SIGKILL"), after);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", () => resolve(performance.now() - opened));
  });
}

it("killed at thirty moments of a build, the tree is the old one or the new one, and the next build mends", async (context) => {
  needsBuild(context);
  await killed("0");
  let length = await killed("1");
  let edition = "1";
  let kills = 0;
  const ends = new Set<string>();
  for (let round = 2; ends.size < 2 || kills < 30; round++) {
    // Past the end of a build as long as the last whole one, so that some are killed in the swap and after it, on a slow machine, too.
    const after = (length * 1.3 * ((kills % 30) + 1)) / 30;
    const took = await killed(String(round), after);
    kills++;
    const { close } = await openOutputTree(out, {
      partial: false,
      root: `${folder}/project`,
      signal: new AbortController().signal,
    });
    await close();
    expect([await isWholeTree(out), await readdir(folder)]).toEqual([true, ["tree"]]);
    const found = await editionOf(out);
    expect([edition, String(round)]).toContain(found);
    ends.add(found === edition ? "old" : "new");
    edition = found;
    length = Math.max(length, took);
    expect(kills, "a build that is killed late enough is done").toBeLessThan(120);
  }
});
