import { chmodSync, cpSync, mkdirSync, readdirSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { build, needsBuild, startBuild, startLimitedBuild } from "./support/gongwen.ts";
import { mount, remountReadOnly, unmount } from "./support/mounted.ts";
import { projectFolder, setQuota } from "./support/project-folder.ts";
import { treeState } from "./support/tree-state.ts";

/** A disk of its own for the output; undefined where mounting isn't allowed. */
function smallDisk(root: string): string | undefined {
  const disk = join(root, "disk");
  mkdirSync(disk);
  if (!mount(disk, "size=8m,mode=755")) return undefined;
  onTestFinished(() => unmount(disk));
  return disk;
}

/** Takes all room on a disk but so many bytes. */
function fill(disk: string, left: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, "ballast"), Buffer.alloc(Math.max(0, bavail * bsize - left)));
}

test("a disk that is full: the old tree whole, a clear message, nothing left", async (context) => {
  needsBuild(context);
  const root = projectFolder();
  const disk = smallDisk(root);
  if (disk === undefined) return context.skip("this process may not mount; the limit on a file's size stands for it");
  const out = join(disk, "tree");
  expect(await build(root, ["--out", out])).toMatchObject({ status: 0 });
  const before = treeState(out);
  setQuota(root, 40);
  fill(disk, 50_000);
  const { status, err } = await build(root, ["--out", out]);
  expect([status, err]).toEqual([3, expect.stringMatching(/^错误：磁盘空间不足：.*；原有文件未改动\n$/)]);
  expect([treeState(out), readdirSync(disk).sort()]).toEqual([before, [".tree.gongwen-state", "ballast", "tree"]]);
});

test("a limit on the size of files: the old tree whole, a clear message, nothing left", async (context) => {
  needsBuild(context);
  const root = projectFolder();
  const out = join(root, "dist/2025");
  expect(await build(root)).toMatchObject({ status: 0 });
  const before = treeState(out);
  setQuota(root, 40);
  const { status, err } = await startLimitedBuild(root, "ulimit -f 20").ended;
  expect([status, err]).toEqual([3, expect.stringMatching(/^错误：文件超过大小限制：.*；原有文件未改动\n$/)]);
  expect([treeState(out), readdirSync(join(root, "dist")).sort()]).toEqual([before, [".2025.gongwen-state", "2025"]]);
});

test("a disk that can only be read: the old tree whole, a clear message, nothing left", async (context) => {
  needsBuild(context);
  const root = projectFolder();
  const disk = smallDisk(root);
  if (disk === undefined) return context.skip("this process may not mount; the folder without permission stands for it");
  const out = join(disk, "tree");
  expect(await build(root, ["--out", out])).toMatchObject({ status: 0 });
  const before = treeState(out);
  setQuota(root, 40);
  expect(remountReadOnly(disk)).toBe(true);
  const { status, err } = await build(root, ["--out", out]);
  expect([status, err]).toEqual([3, expect.stringMatching(/^错误：磁盘只读：.*；原有文件未改动\n$/)]);
  expect([treeState(out), readdirSync(disk).sort()]).toEqual([before, [".tree.gongwen-state", "tree"]]);
});

test("a folder without permission: a clear message, nothing left", async (context) => {
  needsBuild(context);
  const root = projectFolder();
  const locked = join(root, "locked");
  mkdirSync(locked);
  chmodSync(root, 0o755);
  chmodSync(locked, 0o555);
  // Permissions don't bind root: the command runs as another user.
  const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const { status, err } = await startBuild(root, ["--out", join(locked, "tree")], other).ended;
  expect([status, err]).toEqual([3, expect.stringMatching(/^错误：没有权限：.*；原有文件未改动\n$/)]);
  expect(readdirSync(locked)).toEqual([]);
});

test("a tree that is a disk of its own is refused, and told where to write instead", async (context) => {
  needsBuild(context);
  const root = projectFolder();
  const disk = smallDisk(root);
  if (disk === undefined) return context.skip("this process may not mount");
  const { status, err } = await build(root, ["--out", disk]);
  expect([status, err]).toEqual([3, expect.stringContaining("是单独挂载的磁盘，不能整体替换")]);
  expect(readdirSync(disk)).toEqual([]);
});

test("a copy of a tree on another disk is mended like any other", async (context) => {
  needsBuild(context);
  const root = projectFolder();
  const disk = smallDisk(root);
  if (disk === undefined) return context.skip("this process may not mount");
  expect(await build(root)).toMatchObject({ status: 0 });
  cpSync(join(root, "dist/2025"), join(disk, "tree"), { recursive: true });
  const before = treeState(join(disk, "tree"));
  writeFileSync(join(disk, "tree/notice/00-通知.docx"), "broken");
  expect(await build(root, ["--out", join(disk, "tree")])).toMatchObject({ status: 0 });
  expect(treeState(join(disk, "tree"))).toBe(before);
});
