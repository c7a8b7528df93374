import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { LockHeld, takeLock } from "../src/output/lock.ts";
import { thisOwner } from "../src/output/lock-owner.ts";
import { needsBuild, runDriver } from "./support/driver.ts";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongwen-lock-"));
  path = join(folder, "lock");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const deadToken = "00000000-0000-4000-8000-000000000000";
const dead = { ...thisOwner(deadToken), pid: 2 ** 30 };

it("is held by one, then by the next", () => {
  const first = takeLock(path);
  expect(() => takeLock(path)).toThrow(LockHeld);
  first.release();
  takeLock(path).release();
});

it.each<[string, string]>([
  ["of a dead process", JSON.stringify(dead)],
  ["of a process whose number another one has now", JSON.stringify({ ...thisOwner(deadToken), started: "1" })],
  ["that says nothing readable", ""],
])("takes over the file %s, and leaves nothing behind", async (_, text) => {
  await writeFile(path, text);
  takeLock(path).release();
  expect(await readdir(folder)).toEqual([]);
});

it("takes over from one that died while it took over", async () => {
  const other = "11111111-1111-4111-8111-111111111111";
  await writeFile(path, JSON.stringify(dead));
  await writeFile(`${path}.${deadToken}`, JSON.stringify({ ...dead, token: other }));
  await writeFile(`${path}.${other}.draft`, "");
  const lock = takeLock(path);
  expect(await readdir(folder)).toEqual(["lock"]);
  lock.release();
});

it("leaves the lock of another machine alone: nobody here can tell whether it runs", async () => {
  await writeFile(path, JSON.stringify({ ...dead, host: "elsewhere.invalid" }));
  expect(() => takeLock(path)).toThrow(LockHeld);
});

it("lets one of many have it that find the same dead owner at the same moment, again and again", async (context) => {
  needsBuild(context);
  const rounds = 40;
  for (let round = 0; round < rounds; round++) await writeFile(`${path}-${round}`, JSON.stringify(dead));
  const start = String(Date.now() + 700);
  const said = await Promise.all([1, 2, 3, 4].map(() => runDriver("contend.mjs", path, String(rounds), start)));
  const winners = said.flatMap(({ out }) => out.trim().split("\n"));
  expect(winners.filter((line) => line.startsWith("two"))).toEqual([]);
  expect(new Set(winners.filter((line) => line !== "")).size).toBe(rounds);
  expect(await readdir(folder)).toEqual([]);
});
