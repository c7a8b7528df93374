import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import type { Diagnostic } from "@gongwen/diagnostics";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openOutputTree } from "../src/output/open-output-tree.ts";
import { callFrom, root } from "./support/call.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongwen-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function call(...args: string[]) {
  return callFrom(folder, args);
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

/** Every file below a folder, with its bytes. */
async function readTree(top: string): Promise<Map<string, string>> {
  const entries = await readdir(top, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.sort().map(async (file) => [file, await readFile(file, "base64")] as const)));
}

function located({ file, line, column, severity, rule }: Diagnostic): string {
  return `${file}:${line}:${column} ${severity} ${rule}`;
}

describe("the command line", () => {
  it.each<[string[], string]>([
    [["chek"], "错误：没有命令 chek，是否要写 check。运行 gongwen help 看全部命令\n"],
    [["check", "--jsn"], "错误：不认识的选项 --jsn，是否要写 --json\n"],
    [["check", "25"], "错误：批次写四位年度，如 2025，不能写“25”\n"],
    [["check", "2025", "2026"], "错误：多余的参数：2026\n"],
    [["check", "2031"], "错误：没有 2031 批次，data 下现有：2025\n"],
    [["build", "--out"], "错误：选项 --out 的值不对或缺少值\n"],
    [["build", "--jobs", "0"], "错误：--jobs 写 1 到 16 的整数，不能写“0”\n"],
    [["build", "--jobs", "two"], "错误：--jobs 写 1 到 16 的整数，不能写“two”\n"],
    [["build", "--format", "docx,odt"], "错误：不认识的格式 odt，可写：docx、pdf、xlsx\n"],
  ])("%j", async (args, want) => expect(await call(...args)).toEqual({ status: 2, out: "", err: want }));

  it("names a root without data", async () => {
    const { status, err } = await call("check", "--root", folder);
    expect([status, err]).toEqual([2, `错误：${folder} 下没有 data 文件夹，用 --root 指明 data 和 templates 所在的文件夹\n`]);
  });

  it("helps on request, and when nothing is asked", async () => {
    expect((await call("help")).status).toBe(0);
    expect((await call()).status).toBe(2);
    expect((await call("build", "--help")).out).toContain("gongwen build");
  });

  it("says usage errors as JSON, too", async () => {
    const { out } = await call("check", "2031", "--json");
    expect(JSON.parse(out)).toMatchObject({ ok: false, diagnostics: [{ rule: "command/usage", severity: "error" }] });
  });
});

describe("check", () => {
  it("finds the real batch in order and writes one JSON object", async () => {
    const { status, out } = await call("check", "2025", "--json");
    const { ok, diagnostics } = JSON.parse(out);
    expect([status, ok]).toEqual([0, true]);
    expect(diagnostics.every(({ severity }: { severity: string }) => severity === "note")).toBe(true);
  });
});

describe("build", () => {
  it("writes the tree, and the manifest says what is in it", async () => {
    const out = join(folder, "tree");
    const { status, out: json } = await call("build", "2025", "--out", out, "--json");
    const manifest = JSON.parse(await readFile(join(out, "manifest.json"), "utf8"));
    const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(status).toBe(0);
    expect(JSON.parse(json)).toMatchObject({ out, files: manifest.files.length, seconds: 0, fonts: manifest.fonts });
    expect(files).toHaveLength(manifest.files.length + 1);
    expect((await readdir(folder)).sort()).toEqual([".tree.gongwen-state", "tree"]);
  });

  it("says which faces stood in for which, and counts the pages of a PDF", async () => {
    const out = join(folder, "tree");
    const { err } = await call("build", "2025", "--out", out, "--region", "萧山区");
    const manifest = JSON.parse(await readFile(join(out, "manifest.json"), "utf8"));
    expect(manifest.fonts).toContainEqual({ wanted: "仿宋_GB2312", used: "FandolFang" });
    expect(err).toContain("字体 仿宋_GB2312 → FandolFang 已替代\n");
    for (const { format, pages } of manifest.files) expect(pages > 0).toBe(format === "pdf");
  });

  it("takes an office's own face before those that stand in", async () => {
    const fonts = join(folder, "office");
    await mkdir(fonts);
    await copyFile(join(root, "packages/fonts/faces/lxgw-wenkai/LXGWWenKai-Regular.ttf"), join(fonts, "own.ttf"));
    const style = (await readFile(join(root, "templates/styles/gbt-9704.yaml"), "utf8")).replace("楷体_GB2312", "霞鹜文楷");
    const own = join(folder, "root");
    for (const part of ["data", "templates"]) await cp(join(root, part), join(own, part), { recursive: true });
    await writeFile(join(own, "templates/styles/gbt-9704.yaml"), style);
    const { out } = await call(
      "build",
      "2025",
      "--root",
      own,
      "--fonts",
      fonts,
      "--format",
      "pdf",
      "--region",
      "萧山区",
      "--json",
    );
    const { fonts: stoodIn } = JSON.parse(out);
    expect(stoodIn.some(({ wanted }: { wanted: string }) => wanted === "霞鹜文楷")).toBe(false);
    expect(stoodIn).toContainEqual({ wanted: "仿宋_GB2312", used: "FandolFang" });
  });

  it("names a fonts folder that isn't there", async () => {
    expect((await call("build", "2025", "--fonts", "nowhere")).err).toBe(`错误：没有字体文件夹 ${join(folder, "nowhere")}\n`);
  });

  it("refuses a folder that holds something else, and leaves it alone", async () => {
    await writeFile(join(folder, "mine.txt"), "mine");
    const { status, err } = await call("build", "2025", "--out", folder);
    expect([status, await readdir(folder)]).toEqual([2, ["mine.txt"]]);
    expect(err).toContain("不是本程序的输出");
  });

  it("never lets a partial tree take a whole one's place", async () => {
    const out = join(folder, "tree");
    await call("build", "2025", "--out", out);
    const before = await readFile(join(out, "manifest.json"), "utf8");
    const { status } = await call("build", "2025", "--out", out, "--format", "xlsx");
    expect([status, await readFile(join(out, "manifest.json"), "utf8")]).toEqual([2, before]);
  });

  it("says everything that is wrong at once, ends with 1, and leaves the old tree as it was", async () => {
    const own = join(folder, "root");
    for (const part of ["data", "templates"]) await cp(join(root, part), join(own, part), { recursive: true });
    const args = ["build", "2025", "--root", own, "--format", "xlsx"];
    expect((await call(...args)).status).toBe(0);
    const before = await readTree(join(own, "dist"));
    await edit(join(own, "data/2025/quotas.yaml"), "factorQuota: 28, quota: 29", "factorQuota: 28, quota: 30");
    await edit(join(own, "data/2025/batch.yaml"), "enterpriseDeadline: 2024-11-17", "enterpriseDeadline: 2024-11-31");
    await edit(join(own, "data/2025/contacts.yaml"), '"13588233200"', "13588233200");
    const { status, out } = await call(...args, "--json");
    const { diagnostics, files } = JSON.parse(out);
    expect([status, files]).toEqual([1, 0]);
    expect(diagnostics.map(located)).toEqual([
      "data/2025/batch.yaml:31:23 error data/value",
      "data/2025/contacts.yaml:17:10 error data/type",
      "data/2025/quotas.yaml:16:68 error quota/sum",
    ]);
    expect(await readTree(join(own, "dist"))).toEqual(before);
    expect((await call(...args)).err).toContain("没有生成文件，原有文件未改动\n");
  });

  it("marks a narrowed build as partial", async () => {
    const out = join(folder, "tree");
    await call("build", "2025", "--out", out, "--format", "xlsx");
    const manifest = JSON.parse(await readFile(join(out, "manifest.json"), "utf8"));
    expect(manifest.partial).toBe(true);
    expect(new Set(manifest.files.map(({ format }: { format: string }) => format))).toEqual(new Set(["xlsx"]));
  });

  it("builds the regions that are asked for, by id or name, as often as asked", async () => {
    const out = join(folder, "tree");
    const regions = ["--region", "萧山区", "--region", "330110"];
    const { status } = await call("build", "2025", "--out", out, "--format", "docx,xlsx", ...regions);
    const { partial } = JSON.parse(await readFile(join(out, "manifest.json"), "utf8"));
    expect([status, partial, (await readdir(join(out, "regions"))).sort()]).toEqual([
      0,
      true,
      ["330109-萧山区", "330110-余杭区"],
    ]);
  });

  it("says which region there isn't, and which was meant", async () => {
    const { status, err } = await call("build", "2025", "--out", join(folder, "tree"), "--format", "xlsx", "--region", "肖山区");
    expect([status, err, await readdir(folder)]).toEqual([2, expect.stringContaining("没有地区 肖山区，是否要写"), []]);
  });

  it("gives way to a build under way, before it works", async () => {
    const out = join(folder, "tree");
    const first = await openOutputTree(out, { partial: false, root, signal: new AbortController().signal });
    const { status, err } = await call("build", "2025", "--out", out);
    await first.close();
    expect([status, err]).toEqual([
      3,
      expect.stringContaining(`错误：另一个构建（计算机 ${hostname()} 上的进程 ${process.pid}）正在写`),
    ]);
    expect(await readdir(folder)).toEqual([]);
  });

  it("ends with 130 on Ctrl-C, the old tree whole", async () => {
    const out = join(folder, "tree");
    const { status, err } = await callFrom(folder, ["build", "2025", "--out", out], AbortSignal.abort());
    expect([status, err, await readdir(folder)]).toEqual([130, "错误：已中断，原有文件未改动\n", []]);
  });
});
