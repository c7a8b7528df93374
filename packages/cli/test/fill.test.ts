import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { callFrom, root } from "./support/call.ts";
import { controlTexts } from "./support/control-texts.ts";

const example = join(root, "data/examples/answers.yaml");
const docx = "02-申请表-示例精密制造有限公司（虚构）.docx";
const pdf = "02-申请表-示例精密制造有限公司（虚构）.pdf";
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongwen-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function fill(args: readonly string[], signal?: AbortSignal) {
  return callFrom(folder, ["fill", ...args], signal);
}

/** The example with some words replaced, in the folder as `a.yaml`. */
async function answersWith(from: string, to: string): Promise<void> {
  const text = await readFile(example, "utf8");
  if (!text.includes(from)) throw new Error(`the example doesn't say ${from}`);
  await writeFile(join(folder, "a.yaml"), text.replace(from, to));
}

describe("a filled form", () => {
  it("is a DOCX and a PDF in the current folder; what else is there stays", async () => {
    await writeFile(join(folder, "mine.txt"), "mine");
    await writeFile(join(folder, docx), "an older one");
    const { status, out, err } = await fill([example]);
    expect([status, out, await readdir(folder)]).toEqual([0, "", [docx, pdf, "mine.txt"]]);
    expect(err).toContain("字体 仿宋_GB2312 → FandolFang 已替代\n");
    expect(err).toContain(`申请表已生成：\n  ${join(folder, docx)}\n  ${join(folder, pdf)}\n`);
    expect((await readFile(join(folder, pdf))).toString("latin1", 0, 5)).toBe("%PDF-");
  });

  it("goes where --out says, and comes out the same twice", async () => {
    for (const out of ["one", "two"]) expect((await fill([example, "--out", out])).status).toBe(0);
    for (const name of [docx, pdf]) {
      const [one, two] = [await readFile(join(folder, "one", name)), await readFile(join(folder, "two", name))];
      expect(one.equals(two)).toBe(true);
    }
  });

  it("holds the answers in the controls of their names, and what needn't be said", async () => {
    await fill([example]);
    const texts = controlTexts(await readFile(join(folder, docx)));
    const want: Record<string, string> = {
      company: "示例精密制造有限公司（虚构）",
      coverCompany: "示例精密制造有限公司（虚构）",
      planTitle: "高速精密主轴轴承强链提升计划（虚构）",
      coverRecommender: "萧山区经信局",
      province: "浙江",
      city: "杭州市萧山",
      coverDate: "2024年11月15日",
      registered: "2009年3月2日",
      creditCode: "91330109MA0000000E",
      size_medium: "☑",
      size_large: "□",
      revenue_y2: "24600.5",
      equityFinancing_y1: "0",
      sixBasics_parts: "☑",
      sixBasics_software: "□",
      projects_4_name: "产业链上下游协同验证中心（虚构）",
      projects_2_investment: "980.5",
      projects_1_targets: "目标1 主营业务收入增幅：满一年15%，满两年32%；\n目标2 新获得首台（套）产品：满两年1个。",
      goals_14_value_y2: "5",
      goals_15_name: "　",
      stockCode: "　　　　",
    };
    expect(Object.fromEntries(Object.keys(want).map((tag) => [tag, texts.get(tag)]))).toEqual(want);
    expect(texts.get("planText_schedule")).toContain("\n　　第一年投入2700万元");
    expect([texts.has("projects_4_summary"), texts.has("projects_5_name")]).toEqual([true, false]);
  });

  it("is told as one JSON object", async () => {
    const { status, out, err } = await fill([example, "--json"]);
    const { files, diagnostics } = JSON.parse(out);
    expect([status, err, files]).toEqual([0, "", [join(folder, docx), join(folder, pdf)]]);
    expect(diagnostics).toMatchObject([
      { severity: "note", rule: "answers/project-count", file: example, path: "answers.projects" },
    ]);
  });
});

describe("what goes wrong", () => {
  it("wrong answers: everything said, nothing written", async () => {
    await answersWith("size: medium", "size: huge\n  sise: x");
    const { status, err } = await fill(["a.yaml", "--out", "out"]);
    expect([status, await readdir(folder)]).toEqual([1, ["a.yaml"]]);
    expect(err).toContain("a.yaml:33:9 错误 data/choice 企业规模：没有这个选项");
    expect(err).toContain("a.yaml:34:3 错误 data/unknown-key 不认识的字段 sise\n  建议：是不是 size？\n");
    expect(err).toContain("填写内容有错误，没有生成文件\n");
  });

  it("wrong answers as JSON", async () => {
    await answersWith("region: 萧山区", "region: 火星");
    const { status, out } = await fill(["a.yaml", "--json"]);
    expect([status, JSON.parse(out)]).toMatchObject([
      1,
      { files: [], diagnostics: [{ file: "a.yaml", line: 10, column: 9, message: "地区：没有地区 火星" }] },
    ]);
  });

  it("a character that no face has, at its answer", async () => {
    await answersWith("legalPerson: 甲某某", "legalPerson: 甲ཀ");
    const { status, err } = await fill(["a.yaml"]);
    expect([status, await readdir(folder)]).toEqual([1, ["a.yaml"]]);
    expect(err).toContain("a.yaml:19:16 错误 font/missing-glyph 没有一种字体有“ཀ”这个字，印不出来\n");
  });

  it.each<[string[], string]>([
    [[], "错误：没有写填写文件，如 gongwen fill data/examples/answers.yaml\n"],
    [["b.yaml"], "错误：没有文件 b.yaml\n"],
    [["a.yaml", "b.yaml"], "错误：多余的参数：b.yaml\n"],
    [["a.yaml", "--format", "pdf"], "错误：不认识的选项 --format\n"],
  ])("%j", async (args, want) => expect(await fill(args)).toEqual({ status: 2, out: "", err: want }));

  it("a file where the folder should be", async () => {
    await writeFile(join(folder, "out"), "mine");
    const { status, err } = await fill([example, "--out", "out"]);
    expect([status, err]).toEqual([3, `错误：该处已有同名文件：${join(folder, "out")}\n`]);
    expect(await readFile(join(folder, "out"), "utf8")).toBe("mine");
  });

  it("Ctrl-C: nothing written", async () => {
    expect((await fill([example], AbortSignal.abort())).status).toBe(130);
    expect(await readdir(folder)).toEqual([]);
  });
});
