import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openOutputTree } from "../src/output/open-output-tree.ts";
import { isWholeTree } from "../src/output/whole-tree.ts";
import { needsBuild, runDriver, startDriver } from "./support/driver.ts";

let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongwen-killed-"));
  out = join(folder, "tree");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const editionOf = async (tree: string): Promise<string> => JSON.parse(await readFile(join(tree, "manifest.json"), "utf8")).batch;

/** Builds, and kills after a while, counted from when the tree is open. */
function killed(edition: string, milliseconds: number): Promise<void> {
  const child = startDriver("build-again.mjs", out, edition);
  child.stdout?.once("data", () => setTimeout(() => child.kill("SIGKILL"), milliseconds));
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", () => resolve());
  });
}

it("killed at thirty moments, two milliseconds apart, the tree is the old one or the new one, and the next build mends", async (context) => {
  needsBuild(context);
  await runDriver("build-again.mjs", out, "0");
  let edition = "0";
  const ends = new Set<string>();
  for (let round = 1; round <= 30; round++) {
    await killed(String(round), 2 * round);
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
  }
  expect(ends).toEqual(new Set(["old", "new"]));
});
