import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Diagnostic } from "@gongwen/diagnostics";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { callFrom, root as repository } from "./support/call.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "gongwen-new-"));
  for (const part of ["data/2025", "data/regions.yaml", "templates/2025", "templates/styles"]) {
    await cp(join(repository, part), join(root, part), { recursive: true });
  }
});
afterEach(() => rm(root, { recursive: true, force: true }));

function gongwen(words: string, signal?: AbortSignal) {
  return callFrom(root, [...words.split(" "), "--root", root], signal);
}

/** Every file below the root, with its text. */
async function tree(): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.sort().map(async (file) => [file.slice(root.length + 1), await readFile(file, "utf8")]));
  return Object.fromEntries(texts);
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(root, file), "utf8");
  if (!text.includes(from)) throw new Error(`${file} doesn't say ${from}`);
  await writeFile(join(root, file), text.replace(from, to));
}

async function put(file: string, text: string): Promise<void> {
  await mkdir(join(root, file, ".."), { recursive: true });
  await writeFile(join(root, file), text);
}

const fourFiles = ["data/2026/batch.yaml", "data/2026/contacts.yaml", "data/2026/faq.yaml", "data/2026/quotas.yaml"];

describe("the next batch", () => {
  it("adds its files and touches no other", async () => {
    const before = await tree();
    const { status, out } = await gongwen("new 2026 --from 2025 --template notice");
    const after = await tree();
    expect([status, out]).toEqual([0, ""]);
    expect(Object.keys(after).filter((file) => !(file in before))).toEqual([...fourFiles, "templates/2026/notice.md.hbs"]);
    expect(after).toMatchObject(before);
    expect(after["templates/2026/notice.md.hbs"]).toBe(before["templates/2025/notice.md.hbs"]);
  });

  it("is told to people: what is there, what is open, what to look over, what comes next", async () => {
    const { err } = await gongwen("new 2026 --from 2025");
    expect(err).toContain(`已建立：\n${fourFiles.map((file) => `  ${file}\n`).join("")}`);
    expect(err).toContain("按年度推算，请核对：\n  data/2026/batch.yaml:5:9 批次年度：2025 → 2026\n");
    expect(err).toContain("待定，须由有权决定的人填写：\n  data/2026/batch.yaml:7:15 支持企业数上限\n");
    expect(err).toContain("沿用 2025 批次，请核对：\n  data/2026/batch.yaml:10:1 政策\n");
    expect(err).toContain("只属于上一批次，没有沿用：\n  data/2025/changes.yaml\n  data/2025/waivers.yaml\n");
    expect(err).toContain("下一步：\n  填写待定的各项，随时运行 gongwen check 2026 看还缺什么\n");
  });

  it("is told as one JSON object", async () => {
    const { status, out, err } = await gongwen("new 2026 --from 2025 --json");
    const { created, open, diagnostics, ...rest } = JSON.parse(out);
    expect([status, err, created, rest]).toEqual([0, "", fourFiles, {}]);
    expect(open[0]).toEqual({ file: "data/2026/batch.yaml", path: "batch.supportCap", line: 7 });
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ severity: "note", rule: "new/carried", message: "填报网站沿用 2025 批次，请核对" }),
    );
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ severity: "note", rule: "new/deduced", message: "批次序号按年度推算：1 → 2" }),
    );
  });

  it("is checked: exactly what is open is wrong, with and without its name", async () => {
    const { open } = JSON.parse((await gongwen("new 2026 --from 2025 --json")).out);
    for (const words of ["check 2026 --json", "check --json"]) {
      const { status, out } = await gongwen(words);
      const errors: Diagnostic[] = JSON.parse(out).diagnostics.filter(({ severity }: Diagnostic) => severity === "error");
      expect(status).toBe(1);
      expect(errors.map(({ rule, file, path, line }) => [rule, { file, path, line }])).toEqual(
        open.map((place: unknown) => ["open/value", place]),
      );
    }
  });

  it("is not built: a build refuses, and what `npm run generate` runs builds the batch before it", async () => {
    await gongwen("new 2026 --from 2025");
    const { status, err } = await gongwen("build 2026 --format xlsx --region 萧山区");
    expect([status, (await readdir(root)).sort()]).toEqual([1, ["data", "templates"]]);
    expect(err).toContain("data/2026/quotas.yaml:13:7 错误 open/value 推荐名额尚未确定\n");

    const { scripts } = JSON.parse(await readFile(join(repository, "package.json"), "utf8"));
    const generate = /&& gongwen (.*)$/.exec(scripts.generate)?.[1];
    expect((await gongwen(`${generate} --format xlsx --region 萧山区`)).status).toBe(0);
    expect((await readdir(join(root, "dist"))).filter((name) => /^\d/.test(name))).toEqual(["2025"]);
  });
});

describe("wrong moves", () => {
  const none = async () => undefined;
  const second = async () => {
    await gongwen("new 2026 --from 2025");
  };

  it.each<[name: string, prepare: () => Promise<unknown>, words: string, want: string]>([
    ["no batch", none, "new", "没有写新批次的年度，如 gongwen new 2026 --from 2025"],
    ["no year", none, "new 26 --from 2025", "新批次写四位年度，如 2026，不能写“26”"],
    ["a name", none, "new 第二批 --from 2025", "新批次写四位年度，如 2026，不能写“第二批”"],
    ["two batches", none, "new 2026 2027 --from 2025", "多余的参数：2027"],
    ["from nothing", none, "new 2026", "没有写沿用哪个批次：--from 批次，data 下现有：2025"],
    ["from no value", none, "new 2026 --from", "选项 --from 的值不对或缺少值"],
    ["from no year", none, "new 2026 --from 25", "沿用的批次写四位年度，如 2026，不能写“25”"],
    ["from a batch that isn't there", none, "new 2026 --from 2024", "没有 2024 批次，data 下现有：2025"],
    ["from itself", none, "new 2025 --from 2025", "新批次 2025 应晚于沿用的批次 2025"],
    ["backwards", none, "new 2024 --from 2025", "新批次 2024 应晚于沿用的批次 2025"],
    ["a misspelt option", none, "new 2026 --fron 2025", "不认识的选项 --fron，是否要写 --from"],
    ["another command's option", none, "new 2026 --from 2025 --jobs 2", "不认识的选项 --jobs"],
    ["a misspelt template", none, "new 2026 --from 2025 --template notcie", "没有模板 notcie，是否要写 notice"],
    ["a misspelt template for a batch that is there", second, "new 2026 --template gide", "没有模板 gide，是否要写 guide"],
    ["only a template, and no batch", none, "new 2026 --template notice", "没有写沿用哪个批次：--from 批次，data 下现有：2025"],
  ])("%s: the command line is wrong, nothing is written", async (_, prepare, words, want) => {
    await prepare();
    const files = await tree();
    const last = words.endsWith("--from") ? callFrom(root, ["new", "2026", "--root", root, "--from"]) : gongwen(words);
    expect(await last).toEqual({ status: 2, out: "", err: `错误：${want}\n` });
    expect(await tree()).toEqual(files);
  });

  it.each<[name: string, prepare: () => Promise<unknown>, words: string, want: readonly string[]]>([
    [
      "a batch that is there",
      second,
      "new 2026 --from 2025",
      [
        "data/2026/batch.yaml:1:1 错误 new/exists 2026 批次已经存在，没有改动",
        "  建议：直接改 data/2026 中的文件；只要复制模板的，加 --template 模板名",
      ],
    ],
    [
      "the first batch",
      none,
      "new 2025 --template notice",
      [
        "templates/2025/notice.md.hbs:1:1 错误 new/exists 已有这个文件，不会覆盖",
        "  建议：直接改这个文件；要重新复制的，先把它移走",
      ],
    ],
    [
      "a fourth batch of three",
      none,
      "new 2028 --from 2025",
      [
        "data/2025/batch.yaml:12:29 错误 new/period 实施期 2025—2027 年共 3 批，2028 年第 4 批不在其中",
        "  建议：实施期延长的，先改终止年；新的政策另建数据",
      ],
    ],
    [
      "files of the office's own in the folder",
      async () => {
        await put("data/2026/quotas.yaml", "我的");
        await put("templates/2026/notice.md.hbs", "我的");
      },
      "new 2026 --from 2025 --template notice",
      [
        "data/2026/quotas.yaml:1:1 错误 new/exists 已有这个文件，不会覆盖",
        "  建议：直接改这个文件；要重新复制的，先把它移走",
        "templates/2026/notice.md.hbs:1:1 错误 new/exists 已有这个文件，不会覆盖",
        "  建议：直接改这个文件；要重新复制的，先把它移走",
      ],
    ],
    [
      "a template that was copied before",
      async () => {
        await second();
        await gongwen("new 2026 --template notice");
      },
      "new 2026 --template checklist --template notice",
      [
        "templates/2026/notice.md.hbs:1:1 错误 new/exists 已有这个文件，不会覆盖",
        "  建议：直接改这个文件；要重新复制的，先把它移走",
      ],
    ],
    [
      "a template from another batch than the one it is based on",
      second,
      "new 2026 --from 2026 --template notice",
      ["data/2026/batch.yaml:3:10 错误 new/base 2026 批次沿用的是 2025，不是 2026", "  建议：改 --from，或不写"],
    ],
    [
      "from a batch with an error",
      () => edit("data/2025/quotas.yaml", "factorQuota: 28, quota: 29", "factorQuota: 28, quota: 30"),
      "new 2026 --from 2025",
      [
        "data/2025/batch.yaml:1:1 错误 new/from 2025 批次还有错误或待定的内容，不能沿用",
        "  建议：改正后运行 gongwen check 2025，没有错误再建立新批次",
        "data/2025/quotas.yaml:16:68 错误 quota/sum 萧山区：工业大县 1 + 山区海岛 0 + 因素 28 = 29，与推荐名额 30 不符",
        "  建议：改推荐名额为 29，或核对因素分配指标",
      ],
    ],
    [
      "from a batch that isn't decided",
      () => edit("data/2025/batch.yaml", "supportCap: 400", "supportCap: 待定"),
      "new 2026 --from 2025",
      [
        "data/2025/batch.yaml:1:1 错误 new/from 2025 批次还有错误或待定的内容，不能沿用",
        "  建议：改正后运行 gongwen check 2025，没有错误再建立新批次",
        "data/2025/batch.yaml:6:15 错误 open/value 支持企业数上限尚未确定",
        "  建议：由有权决定的人填写，替换“待定”",
      ],
    ],
    [
      "from a batch whose base is gone",
      () => edit("data/2025/batch.yaml", "batch:\n", 'basedOn: "2024"\nbatch:\n'),
      "new 2026 --from 2025",
      [
        "data/2025/batch.yaml:1:1 错误 new/from 2025 批次还有错误或待定的内容，不能沿用",
        "  建议：改正后运行 gongwen check 2025，没有错误再建立新批次",
        "data/2025/batch.yaml:3:10 错误 edition/base 沿用的批次 2024 不存在",
        "  建议：补上 data/2024，或改 basedOn",
      ],
    ],
  ])("%s: said where, nothing is written", async (_, prepare, words, want) => {
    await prepare();
    const files = await tree();
    const { status, out, err } = await gongwen(words);
    expect([status, out]).toEqual([1, ""]);
    const errors = want.filter((line) => /:\d+ 错误 /.test(line)).length;
    expect(err.split("\n").slice(0, want.length)).toEqual(want);
    expect(err).toMatch(new RegExp(`\n共 ${errors} 个错误，0 个警告，0 个提示\n没有写文件\n$`));
    expect(await tree()).toEqual(files);
  });
});

describe("the machine in the way: all or nothing", () => {
  it("a file where a folder should be", async () => {
    await writeFile(join(root, "templates/2026"), "我的");
    const before = await tree();
    const { status, err } = await gongwen("new 2026 --from 2025 --template notice");
    expect([status, err]).toEqual([3, `错误：该处已有同名文件：${join(root, "templates/2026")}\n`]);
    expect(await tree()).toEqual(before);
  });

  it("a folder where the last file should be: those made before it are taken away, what is the office's own stays", async () => {
    await put("data/2026/batch.yaml/mine.txt", "我的");
    const before = await tree();
    const { status, err } = await gongwen("new 2026 --from 2025 --template notice");
    expect([status, err]).toEqual([3, `错误：该处已有同名文件：${join(root, "data/2026/batch.yaml")}\n`]);
    expect(await tree()).toEqual(before);
    expect(await readdir(join(root, "templates"))).toEqual(["2025", "styles"]);
  });

  it("Ctrl-C", async () => {
    const before = await tree();
    const { status, err } = await gongwen("new 2026 --from 2025", AbortSignal.abort());
    expect([status, err]).toEqual([130, "错误：已中断，原有文件未改动\n"]);
    expect([await tree(), await readdir(join(root, "data"))]).toEqual([before, ["2025", "regions.yaml"]]);
  });
});
