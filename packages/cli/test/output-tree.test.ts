import { createHash } from "node:crypto";
import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MachineError, UsageError } from "../src/failures.ts";
import { openOutputTree } from "../src/output/open-output-tree.ts";

type Files = Readonly<Record<string, string>>;

let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongwen-tree-"));
  out = join(folder, "tree");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const encode = (text: string) => new TextEncoder().encode(text);

function openAt(place: string, partial = false, signal = new AbortController().signal) {
  return openOutputTree(place, { partial, root: join(folder, "project"), signal });
}

function manifestOf(files: Files, partial: boolean): string {
  const entries = Object.entries(files).map(([path, text]) => {
    const bytes = encode(text);
    return { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  });
  return JSON.stringify({ schemaVersion: "1", ...(partial ? { partial } : {}), files: entries });
}

/** Builds a tree of texts; the manifest comes last. */
async function build(files: Files, partial = false) {
  const tree = await openAt(out, partial);
  try {
    for (const [path, text] of Object.entries(files)) await tree.put(path, encode(text));
    await tree.put("manifest.json", encode(manifestOf(files, partial)));
    return await tree.commit();
  } finally {
    await tree.close();
  }
}

async function textsOf(top: string): Promise<Files> {
  const entries = await readdir(top, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = await Promise.all(paths.map(async (path) => [path.slice(top.length + 1), await readFile(path, "utf8")] as const));
  return Object.fromEntries(texts.filter(([path]) => path !== "manifest.json"));
}

async function identity(path: string) {
  const { ino, mtimeMs } = await stat(join(out, path));
  return { ino, mtimeMs };
}

describe("decided by content", () => {
  it("rewrites nothing when nothing changed, whatever the times say", async () => {
    await build({ a: "1", "b/c": "2" });
    await utimes(join(out, "a"), 1, 1);
    const before = [await identity("a"), await identity("b/c"), await identity("manifest.json"), (await stat(out)).ino];
    expect(await build({ a: "1", "b/c": "2" })).toEqual({ changed: 0, unchanged: 3, removed: 0 });
    expect([await identity("a"), await identity("b/c"), await identity("manifest.json"), (await stat(out)).ino]).toEqual(before);
  });

  it("rewrites the file that changed, and keeps the others as they are on the disk", async () => {
    await build({ a: "1", "b/c": "2" });
    const [a, c] = [await identity("a"), await identity("b/c")];
    expect(await build({ a: "1", "b/c": "3" })).toEqual({ changed: 2, unchanged: 1, removed: 0 });
    expect(await identity("a")).toEqual(a);
    expect((await identity("b/c")).ino).not.toBe(c.ino);
    expect(await textsOf(out)).toEqual({ a: "1", "b/c": "3" });
  });

  it("mends a file that somebody changed behind the manifest's back, at the same length and time", async () => {
    await build({ a: "1", b: "2" });
    const { mtime } = await stat(join(out, "a"));
    await writeFile(join(out, "a"), "9");
    await utimes(join(out, "a"), mtime, mtime);
    expect(await build({ a: "1", b: "2" })).toEqual({ changed: 1, unchanged: 2, removed: 0 });
    expect(await textsOf(out)).toEqual({ a: "1", b: "2" });
  });

  it.each<[string, (place: string) => Promise<unknown>]>([
    ["a file", (place) => writeFile(join(place, "extra"), "x")],
    ["an empty folder", (place) => mkdir(join(place, "extra"))],
    ["a link", (place) => symlink("/", join(place, "extra"))],
  ])("clears %s that is none of the build's", async (_, add) => {
    await build({ a: "1" });
    await add(out);
    expect(await build({ a: "1" })).toEqual({ changed: 0, unchanged: 2, removed: 1 });
    expect((await readdir(out)).sort()).toEqual(["a", "manifest.json"]);
  });

  it("writes a file's bytes once for all its names, and keeps that, too", async () => {
    const shared = encode("for all");
    const put = async () => {
      const tree = await openAt(out);
      const names = ["r1/n", "r2/n", "r3/n"];
      for (const path of names) await tree.put(path, shared);
      await tree.put("manifest.json", encode(manifestOf(Object.fromEntries(names.map((name) => [name, "for all"])), false)));
      const facts = await tree.commit();
      await tree.close();
      return facts;
    };
    expect(await put()).toEqual({ changed: 4, unchanged: 0, removed: 0 });
    const { ino, nlink } = await stat(join(out, "r1/n"));
    expect([nlink, (await stat(join(out, "r3/n"))).ino]).toEqual([3, ino]);
    expect(await put()).toEqual({ changed: 0, unchanged: 4, removed: 0 });
    expect((await stat(join(out, "r3/n"))).ino).toBe(ino);
  });
});

describe("all or nothing", () => {
  it("leaves the old tree and nothing else when it is given up", async () => {
    await build({ a: "1" });
    const tree = await openAt(out);
    await tree.put("a", encode("2"));
    await tree.close();
    expect([await textsOf(out), await readdir(folder)]).toEqual([{ a: "1" }, ["tree"]]);
  });

  it("takes away the folders that it made on the way", async () => {
    const tree = await openAt(join(folder, "deep/er/tree"));
    await tree.put("a", encode("1"));
    await tree.close();
    expect(await readdir(folder)).toEqual([]);
  });

  it("ends on Ctrl-C, between files and before the swap", async () => {
    await build({ a: "1" });
    const control = new AbortController();
    const tree = await openAt(out, false, control.signal);
    await tree.put("a", encode("2"));
    control.abort();
    await expect(tree.put("b", encode("2"))).rejects.toThrow("已中断");
    await expect(tree.commit()).rejects.toThrow("已中断");
    await tree.close();
    expect([await textsOf(out), await readdir(folder)]).toEqual([{ a: "1" }, ["tree"]]);
  });

  it("replaces a tree in which somebody reads a file, who reads on in the old one", async () => {
    await build({ a: "old" });
    const reader = await open(join(out, "a"));
    await build({ a: "new" });
    expect([await reader.readFile("utf8"), await textsOf(out)]).toEqual(["old", { a: "new" }]);
    await reader.close();
  });

  it.each(["", "/etc/x", "../x", "a/../../x", "a//b", "./a", "a\\..\\b", "C:x", "a\u0000b"])(
    "takes no path like %j",
    async (path) => {
      const tree = await openAt(out);
      await expect(tree.put(path, encode("x"))).rejects.toThrow("no path inside the output tree");
      await tree.close();
    },
  );

  it("takes no path twice", async () => {
    const tree = await openAt(out);
    await tree.put("a", encode("1"));
    await expect(tree.put("a", encode("2"))).rejects.toThrow("put twice");
    await tree.close();
  });
});

/** The states that a kill can leave, made by hand from two whole trees. */
describe("what a kill left", () => {
  const beside = (name: string) => `${out}.gongwen-${name}`;

  interface States {
    readonly out?: "old" | "new";
    readonly new?: "new" | "half" | "torn";
    readonly old?: "old";
    readonly journal?: true;
  }

  const damage: Readonly<Record<string, (tree: string) => Promise<void>>> = {
    half: (tree) => rm(join(tree, "manifest.json")),
    torn: (tree) => writeFile(join(tree, "a"), ""),
  };

  async function putTree(name: "old" | "new", place: string): Promise<void> {
    await build({ a: name, b: "same" });
    await rename(out, place);
  }

  /** Puts trees where a kill left them, and opens the tree. */
  async function after(states: States) {
    if (states.new !== undefined) await putTree("new", join(folder, "n"));
    if (states.old !== undefined) await putTree("old", join(folder, "o"));
    if (states.out !== undefined) await build({ a: states.out, b: "same" });
    await rename(join(folder, "n"), beside("new")).catch(() => undefined);
    await rename(join(folder, "o"), beside("old")).catch(() => undefined);
    await damage[states.new ?? ""]?.(beside("new"));
    if (states.journal) await writeFile(beside("journal"), "complete\n");
    await (await openAt(out)).close();
    expect(await readdir(folder)).toEqual(["tree"]);
    return (await textsOf(out)).a;
  }

  it.each<[string, States, string]>([
    ["while it wrote", { out: "old", new: "half" }, "old"],
    ["before the journal", { out: "old", new: "new" }, "old"],
    ["after the journal", { out: "old", new: "new", journal: true }, "new"],
    ["between the renames", { old: "old", new: "new", journal: true }, "new"],
    ["after the renames", { out: "new", old: "old", journal: true }, "new"],
    ["after the journal of a first build", { new: "new", journal: true }, "new"],
    ["while it cleared", { out: "new", old: "old" }, "new"],
    ["between the renames, and the disk lost a file", { old: "old", new: "torn", journal: true }, "old"],
    ["after the journal, and the disk lost a file", { out: "old", new: "torn", journal: true }, "old"],
  ])("%s", async (_, states, want) => expect(await after(states)).toBe(want));
});

describe("where a tree may lie", () => {
  it.each(["project", "project/data", "project/data/2025", "project/templates", "."])("never at %s", async (place) => {
    await mkdir(join(folder, "project/data"), { recursive: true });
    await mkdir(join(folder, "project/templates"));
    await expect(openAt(join(folder, place))).rejects.toThrow(UsageError);
    expect(await readdir(folder)).toEqual(["project"]);
  });

  it("not there by way of a link either", async () => {
    await mkdir(join(folder, "project/data"), { recursive: true });
    await symlink(join(folder, "project/data"), out);
    await expect(openAt(join(out, "2025"))).rejects.toThrow("那里是项目的数据和模板");
  });

  it("behind a link: the tree is replaced, the link stays", async () => {
    const real = join(folder, "real");
    await mkdir(real);
    await symlink(real, out);
    await build({ a: "1" });
    await build({ a: "2" });
    expect([await textsOf(real), (await readdir(folder)).sort()]).toEqual([{ a: "2" }, ["real", "tree"]]);
  });

  it("not behind a link that leads nowhere", async () => {
    await symlink(join(folder, "nowhere"), out);
    await expect(openAt(out)).rejects.toThrow("它指向的文件夹不存在");
  });

  it("not where a file is", async () => {
    await writeFile(out, "mine");
    await expect(openAt(out)).rejects.toThrow(MachineError);
    expect([await readFile(out, "utf8"), await readdir(folder)]).toEqual(["mine", ["tree"]]);
  });

  it("a partial tree gives way to a whole one, and never the other way round", async () => {
    await build({ a: "1" }, true);
    await build({ a: "1", b: "2" }, true);
    await build({ a: "1", b: "2" });
    await expect(build({ a: "1" }, true)).rejects.toThrow("不能用部分地区或格式的结果替换");
    expect(await textsOf(out)).toEqual({ a: "1", b: "2" });
  });
});
