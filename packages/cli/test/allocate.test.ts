import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { callFrom, root } from "./support/call.ts";

let folder: string;

/** A root of its own with a second batch whose quotas are open; the figures and rules stand among the examples only. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongwen-"));
  for (const part of ["data", "templates"]) await cp(join(root, part), join(folder, part), { recursive: true });
  await rm(join(folder, "data/2026"), { recursive: true, force: true });
  await mkdir(join(folder, "data/2026"));
  const batch = await readFile(join(folder, "data/2025/batch.yaml"), "utf8");
  const next = batch
    .replace("batch:\n", 'basedOn: "2025"\nbatch:\n')
    .replace("year: 2025\n", "year: 2026\n")
    .replace("ordinal: 1", "ordinal: 2");
  await writeFile(join(folder, "data/2026/batch.yaml"), next);
  const quotas = await readFile(join(folder, "data/2025/quotas.yaml"), "utf8");
  const open = `${quotas.slice(0, quotas.indexOf("\nrows:"))}\nrows: 待定\n`.replace("Enabled: false", "Enabled: true");
  await writeFile(join(folder, "data/2026/quotas.yaml"), open);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const allocate = (args: readonly string[]) => callFrom(folder, ["allocate", ...args, "--root", "."]);
const withExample = ["2026", "--indicators", "data/examples/indicators.yaml"];
const quotasNow = () => readFile(join(folder, "data/2026/quotas.yaml"), "utf8");

describe("gongwen allocate", () => {
  it("writes the quotas and the workbook that explains them, and says where", async () => {
    const { status, out, err } = await allocate(withExample);
    expect([status, out]).toEqual([0, ""]);
    expect(err).toContain("警告 allocate/borrowed-rules 2026 批次没有测算规则，用了 data/examples/allocation.yaml");
    expect(err).toContain(
      `名额已测算：\n  ${join(folder, "data/2026/quotas.yaml")}\n  ${join(folder, "data/2026/名额测算说明.xlsx")}\n`,
    );
    expect(await quotasNow()).toContain('- { region: "330109", industrialTilt: 1, factorQuota: 8, quota: 9 } # 萧山区');
    expect((await readdir(join(folder, "data/2026"))).sort()).toEqual(["batch.yaml", "quotas.yaml", "名额测算说明.xlsx"]);
  });

  it("says the same as JSON, paths inside the root", async () => {
    const { status, out } = await allocate([...withExample, "--json"]);
    const { diagnostics, ...result } = JSON.parse(out);
    expect([status, result]).toEqual([0, { quotas: "data/2026/quotas.yaml", explanation: "data/2026/名额测算说明.xlsx" }]);
    expect(diagnostics.map(({ rule }: { rule: string }) => rule)).toEqual(["allocate/borrowed-rules"]);
  });

  it("writes nothing where something is wrong: figures outside the root go by their name alone", async () => {
    const before = await quotasNow();
    const outside = await mkdtemp(join(tmpdir(), "gongwen-"));
    await writeFile(join(outside, "figures.yaml"), "rows: []\n");
    const { status, err } = await allocate(["2026", "--indicators", join(outside, "figures.yaml")]);
    await rm(outside, { recursive: true });
    expect(status).toBe(1);
    expect(err).toContain("figures.yaml:1:7 错误 data/range 各地指标至少要有 1 项\n");
    expect(err).not.toContain(outside);
    expect(err).toContain("名额没有测算，文件没有改动\n");
    expect(await quotasNow()).toBe(before);
    expect(await readdir(join(folder, "data/2026"))).not.toContain("名额测算说明.xlsx");
  });

  it("leaves published quotas alone", async () => {
    const path = join(folder, "data/2025/quotas.yaml");
    const before = await readFile(path, "utf8");
    const { status, out } = await allocate(["2025", "--json"]);
    const { diagnostics, ...result } = JSON.parse(out);
    expect([status, result]).toEqual([1, { quotas: null, explanation: null }]);
    expect(diagnostics).toMatchObject([{ rule: "allocate/frozen", file: "data/2025/quotas.yaml", path: "rows" }]);
    expect(await readFile(path, "utf8")).toBe(before);
  });

  it.each([
    [[], "没有写批次，如 gongwen allocate 2026"],
    [["2031"], "没有 2031 批次，data 下现有：2025、2026"],
    [["二〇二六"], "批次写四位年度，如 2025，不能写“二〇二六”"],
    [["2026", "--indicators", "none.yaml"], "没有文件 none.yaml"],
    [["2026", "--indicator", "x"], "不认识的选项 --indicator，是否要写 --indicators"],
  ])("%j is no command line for it", async (args, want) => {
    expect(await allocate(args)).toEqual({ status: 2, out: "", err: `错误：${want}\n` });
  });
});
