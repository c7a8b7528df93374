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
  const before = await inodes();
  await edit("data/2025/quotas.yaml", "factorQuota: 28, quota: 29", "factorQuota: 27, quota: 28");
  const { err } = await build();
  const after = await inodes();
  const changed = [...after].filter(([path, inode]) => before.get(path) !== inode).map(([path]) => path);
  expect(changed.sort()).toEqual([
    "manifest.json",
    "notice/01-推荐名额.xlsx",
    "regions/330100-T-杭州市/05-06-调度汇总表-杭州市.xlsx",
    "regions/330109-萧山区/05-06-汇总表-萧山区.xlsx",
    "regions/330109-萧山区/10-审核底稿-萧山区.xlsx",
  ]);
  expect(err).toContain(`2025 批次已更新：改写 5 个，未变 ${after.size - 5} 个，`);
});

/** Every file of the tree by its inode and when it was written: a file that is left alone keeps both. */
async function inodes(): Promise<Map<string, string>> {
  const tree = join(folder, "tree");
  const entries = await readdir(tree, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (path): Promise<[string, string]> => {
        const { ino, mtimeMs } = await stat(path);
        return [path.slice(tree.length + 1), `${ino} ${mtimeMs}`];
      }),
    ),
  );
}

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
