import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { callFrom, root } from "./support/call.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongwen-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const call = (...args: string[]) => callFrom(folder, ["import", ...args]);

/** A root of its own with a second batch that has begun; only figures for every region are missing. */
async function nextYear(): Promise<string> {
  const own = join(folder, "root");
  for (const name of ["data", "templates"]) await cp(join(root, name), join(own, name), { recursive: true });
  await rm(join(own, "data/2026"), { recursive: true, force: true });
  await mkdir(join(own, "data/2026"));
  await copyFile(join(own, "data/2025/contacts.yaml"), join(own, "data/2026/contacts.yaml"));
  const batch = await readFile(join(own, "data/2025/batch.yaml"), "utf8");
  await writeFile(join(own, "data/2026/batch.yaml"), `${batch}\nbasedOn: "2025"\n`);
  return own;
}

describe("gongwen import", () => {
  it.each<[string[], string]>([
    [[], "错误：没有写导入什么，可写：quotas、contacts、indicators\n"],
    [["quota"], "错误：不能导入 quota，是否要写 quotas\n"],
    [["quotas"], "错误：没有写工作簿，如 gongwen import quotas 数据.xlsx --batch 2026\n"],
    [["quotas", "a.xlsx"], "错误：没有写导入到哪个批次，如 --batch 2026\n"],
    [["quotas", "a.xlsx", "--batch", "26"], "错误：批次写四位年度，如 2025，不能写“26”\n"],
    [["quotas", "a.xlsx", "--batch", "2025"], "错误：没有文件 a.xlsx\n"],
    [["quotas", "a.xlsx", "b.xlsx", "--batch", "2025"], "错误：多余的参数：b.xlsx\n"],
    [["quotas", "--template", "a.xls"], "错误：示例工作簿的文件名须以 .xlsx 结尾，不能写“a.xls”\n"],
  ])("%j", async (args, want) => expect(await call(...args)).toEqual({ status: 2, out: "", err: want }));

  it("writes the example workbooks, each under its name, and none over a file that is there", async () => {
    for (const kind of ["quotas", "contacts", "indicators"]) expect((await call(kind, "--template")).status).toBe(0);
    expect((await readdir(folder)).sort()).toEqual(["推荐名额.xlsx", "测算指标.xlsx", "联系方式.xlsx"].sort());
    const { status, err } = await call("quotas", "--template");
    expect([status, err]).toEqual([2, `错误：已有文件 ${join(folder, "推荐名额.xlsx")}，不覆盖；在 --template 后写别的文件名\n`]);
    const { out } = await call("quotas", "--template", "别处/名额.xlsx", "--json");
    expect(JSON.parse(out)).toEqual({ written: [join(folder, "别处/名额.xlsx")], diagnostics: [] });
  });

  it("an example that nobody filled in: every problem by its cell, nothing written", async () => {
    const own = await nextYear();
    await call("indicators", "--template");
    const { status, err } = await call("indicators", "测算指标.xlsx", "--batch", "2026", "--root", own);
    expect(status).toBe(1);
    expect(err).toContain(
      "测算指标.xlsx:5:3 错误 import/number 工作表“测算指标”C5：杭州市本级的省级专精特新中小企业数空着\n  建议：填上数，没有的填 0\n",
    );
    expect(err).toContain("共 134 个错误，0 个警告，0 个提示\n有错误，没有写入；改正后再导入\n");
    expect(await readdir(join(own, "data/2026"))).toEqual(["batch.yaml", "contacts.yaml"]);
  });

  it("a file that is no workbook is told as one JSON object", async () => {
    await writeFile(join(folder, "a.csv"), "地区,名额\n");
    const { status, out, err } = await call("quotas", "a.csv", "--batch", "2025", "--json");
    expect([status, err]).toEqual([1, ""]);
    expect(JSON.parse(out)).toMatchObject({
      written: [],
      diagnostics: [{ severity: "error", rule: "import/not-xlsx", file: "a.csv" }],
    });
  });

  it("says how it treats what is there already", async () => {
    expect((await call("--help")).out).toContain("文件中已有的数与工作簿不同的，列出“原来 → 现在”后改写；注释保留。\n");
  });
});
