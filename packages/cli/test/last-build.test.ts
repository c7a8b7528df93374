import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { callFrom, root } from "./support/call.ts";

let folder: string;
const state = ".tree.gongwen-state";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongwen-last-"));
  for (const part of ["data", "templates"]) await cp(join(root, part), join(folder, part), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const build = (...more: string[]) =>
  callFrom(folder, ["build", "2025", "--root", ".", "--out", "tree", "--format", "xlsx", ...more]);
const unchanged = "2025 批次没有变化，文件保持原样";

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, file), "utf8");
  expect(text).toContain(from);
  await writeFile(join(folder, file), text.replace(from, to));
}

async function workbook() {
  const names = await readdir(join(folder, "tree/notice"));
  return join(folder, "tree/notice", names.find((name) => name.startsWith("01-")) as string);
}

it("does nothing when nothing changed, and says again what was to be said", async () => {
  const first = await build("--json");
  const { mtimeMs } = await stat(await workbook());
  const second = await build("--json");
  expect([JSON.parse(second.out), second.status]).toEqual([JSON.parse(first.out), 0]);
  expect(JSON.parse(second.out).diagnostics.length).toBeGreaterThan(0);
  expect([(await stat(await workbook())).mtimeMs, (await build()).err]).toEqual([mtimeMs, expect.stringContaining(unchanged)]);
});

it.each<[string, () => Promise<unknown>]>([
  ["a file of the tree was changed", async () => writeFile(await workbook(), "mine")],
  ["a file of the tree is gone", async () => rm(await workbook())],
  ["a file came into the tree", () => writeFile(join(folder, "tree/extra.txt"), "mine")],
])("builds anew when %s", async (_, change) => {
  await build();
  const before = await readFile(await workbook(), "base64");
  await change();
  expect((await build()).err).toContain("2025 批次已更新");
  expect([await readFile(await workbook(), "base64"), (await build()).err]).toEqual([before, expect.stringContaining(unchanged)]);
});

it("rewrites only the files that print the fact that changed", async () => {
  await build();
  const others = (await readdir(join(folder, "tree/notice"))).filter((name) => !name.startsWith("01-"));
  const before = await Promise.all(others.map((name) => stat(join(folder, "tree/notice", name))));
  const { ino } = await stat(await workbook());
  await edit("data/2025/quotas.yaml", "factorQuota: 28, quota: 29", "factorQuota: 27, quota: 28");
  const { err } = await build();
  const after = await Promise.all(others.map((name) => stat(join(folder, "tree/notice", name))));
  const identity = ({ ino: own, mtimeMs }: { ino: number; mtimeMs: number }) => [own, mtimeMs];
  expect([after.map(identity), others.length > 0]).toEqual([before.map(identity), true]);
  expect((await stat(await workbook())).ino).not.toBe(ino);
  expect(err).toContain(`2025 批次已更新：改写 2 个，未变 ${others.length} 个，`);
});

it("looks again when asked to, or when the note of the last build is damaged or gone", async () => {
  await build();
  const { ino } = await stat(await workbook());
  const damage = [
    () => writeFile(join(folder, state), '{"version":1,"inp'),
    () => writeFile(join(folder, state), "null"),
    () => rm(join(folder, state)),
  ];
  for (const damaged of damage) {
    await damaged();
    expect((await build()).status).toBe(0);
    expect(JSON.parse(await readFile(join(folder, state), "utf8"))).toMatchObject({ version: 1 });
  }
  expect((await build("--force")).err).toContain("没有变化");
  expect((await stat(await workbook())).ino).toBe(ino);
});

it("keeps the last build's note when the next one has errors, and believes it only for its own inputs", async () => {
  await build();
  await edit("data/2025/quotas.yaml", "factorQuota: 28, quota: 29", "factorQuota: 28, quota: 30");
  expect((await build()).status).toBe(1);
  await edit("data/2025/quotas.yaml", "factorQuota: 28, quota: 30", "factorQuota: 28, quota: 29");
  expect((await build()).err).toContain(unchanged);
});
