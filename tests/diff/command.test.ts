import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageParts } from "../readers/package-parts.ts";
import { changeCount } from "../readers/resolved-docx.ts";
import { diff, inProject } from "./command.ts";
import { edit2026, projectWith2026 } from "./next-year.ts";

const files = projectWith2026();

describe("gongwen diff 2025 2026", () => {
  test("says what changed, for people: npm run golden rewrites the file, and the difference is reviewed", async () => {
    const { status, out, err } = await inProject(files, (root) => diff(root, ["2025", "2026"]));
    expect([status, err]).toEqual([0, expect.stringContaining("共 0 个错误")]);
    await expect(out).toMatchFileSnapshot("../golden/diff-2026.txt");
  });

  test("in colours where they are shown", async () => {
    const [plain, coloured] = await inProject(files, async (root) => [
      await diff(root, ["2025", "2026"]),
      await diff(root, ["2025", "2026"], true),
    ]);
    expect(coloured.out).toContain("\u001b[31m2024年11月17日\u001b[0m → \u001b[32m2025年11月20日\u001b[0m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the signs that set colours
    expect(coloured.out.replace(/\u001b\[\d+m/g, "")).toBe(plain.out);
  });

  test("as one JSON object", async () => {
    const { status, out, err } = await inProject(files, (root) => diff(root, ["2025", "2026", "--json"]));
    expect([status, err, out.trimEnd().includes("\n")]).toEqual([0, "", false]);
    const told = JSON.parse(out);
    expect(Object.keys(told)).toEqual(["facts", "words", "quotas", "diagnostics"]);
    expect(told.facts).toContainEqual({
      kind: "changed",
      file: "data/2026/batch.yaml",
      path: "schedule.enterpriseDeadline",
      labels: ["时间安排", "企业填报截止日期"],
      old: "2024年11月17日",
      new: "2025年11月20日",
      derived: false,
    });
    expect(told.words.map(({ part }: { part: string }) => part)).toEqual([
      "notice",
      "quota-table",
      "application-form",
      "implementation-plan",
      "checklist",
    ]);
    expect(told.words[0].changes[0]).toMatchObject({ type: "paragraph", kind: "changed", role: "body", under: "" });
    expect(told.quotas.rows).toHaveLength(77);
    expect(told.quotas.rows[2]).toMatchObject({
      region: "330109",
      name: "萧山区",
      kind: "kept",
      quota: { old: 29, new: 31, change: 2 },
    });
    expect(told.quotas.total.quota).toEqual({ old: 600, new: 601, change: 1 });
  });

  test("with --out also a page and a document", async () => {
    await inProject(files, async (root) => {
      const { status, err } = await diff(root, ["2025", "2026", "--out", "out"]);
      const out = join(root, "out");
      expect([status, await readdir(out)]).toEqual([0, ["diff.docx", "diff.html"]]);
      expect(err).toContain(`比较结果已写入：\n  ${join(out, "diff.html")}\n  ${join(out, "diff.docx")}\n`);
      expect(await readFile(join(out, "diff.html"), "utf8")).toContain("<h1>2025年首批与2026年第二批的不同</h1>");
      const docx = await readFile(join(out, "diff.docx"));
      expect(changeCount(docx)).toBeGreaterThan(20);
      const author = packageParts(docx).get("word/document.xml");
      expect(JSON.stringify(author)).toContain('"w:author":"通知版本比较","w:date":"2025-11-07T00:00:00Z"');
    });
  });

  test("again into the same folder, but not over what a person has changed there", async () => {
    await inProject(files, async (root) => {
      const args = ["2025", "2026", "--out", "out"];
      expect([(await diff(root, args)).status, (await diff(root, args)).status]).toEqual([0, 0]);
      await writeFile(join(root, "out", "diff.docx"), "edited");
      const refused = await diff(root, args);
      expect([refused.status, refused.out]).toEqual([2, ""]);
      expect(refused.err).toContain(`错误：${join(root, "out")} 里已有 diff.docx，内容不同，不覆盖`);
      expect(await readFile(join(root, "out", "diff.docx"), "utf8")).toBe("edited");
      expect((await diff(root, [...args, "--force", "--json"])).status).toBe(0);
      expect((await readFile(join(root, "out", "diff.docx"))).length).toBeGreaterThan(10_000);
    });
  });

  test("a batch and itself", async () => {
    const { status, out } = await inProject(files, (root) => diff(root, ["2025", "2025"]));
    expect([status, out]).toEqual([
      0,
      "2025 批次 → 2025 批次\n\n一、数值：没有不同\n\n二、文字：没有不同\n\n三、推荐名额：没有不同\n",
    ]);
  });
});

describe("while values are open", () => {
  const open = projectWith2026([
    edit2026("batch", "schedule.submitDeadline", "待定"),
    edit2026("batch", "notice.issueDate", "待定"),
    edit2026("quotas", "rows", "待定"),
  ]);

  test("it works on what is there, and says what is open", async () => {
    await inProject(open, async (root) => {
      const { status, out, err } = await diff(root, ["2025", "2026", "--out", "out"]);
      expect(status).toBe(0);
      expect(out).toContain("时间安排 › 上报截止日期      2024年11月18日 → 【待定】\n");
      expect(out).toMatch(/萧山区 +29 +待定\n/);
      expect(out).not.toMatch(/NaN|undefined/);
      expect(err).toMatch(/data\/2026\/batch\.yaml:\d+:\d+ 提示 open\/value/);
      expect(await readFile(join(root, "out", "diff.html"), "utf8")).not.toMatch(/NaN|undefined/);
      const docx = await readFile(join(root, "out", "diff.docx"));
      expect(JSON.stringify(packageParts(docx).get("word/document.xml"))).not.toMatch(/NaN|待定T/);
    });
  });
});

describe("what goes wrong", () => {
  test("wrong data: everything said, nothing compared, nothing written", async () => {
    const wrong = projectWith2026([edit2026("batch", "schedule.submitDeadline", "2025-11-31")]);
    await inProject(wrong, async (root) => {
      const { status, out, err } = await diff(root, ["2025", "2026", "--out", "out"]);
      expect([status, out, (await readdir(root)).sort()]).toEqual([1, "", ["data", "templates"]]);
      expect(err).toMatch(/data\/2026\/batch\.yaml:\d+:\d+ 错误 /);
      expect(err).toContain("2025、2026 批次的数据或模板有错误，改正后才能比较\n");
      const json = JSON.parse((await diff(root, ["2025", "2026", "--json"])).out);
      expect(json).toMatchObject({ facts: null, words: null, quotas: null, diagnostics: expect.any(Array) });
    });
  });

  test.each<[string[], string]>([
    [[], "错误：要写两个批次，旧的在前，如 gongwen diff 2025 2026\n"],
    [["2025"], "错误：要写两个批次，旧的在前，如 gongwen diff 2025 2026\n"],
    [["2025", "2030"], "错误：没有 2030 批次，data 下现有：2025、2026\n"],
    [["2025", "明年"], "错误：批次写四位年度，如 2025，不能写“明年”\n"],
    [["2025", "2026", "2027"], "错误：多余的参数：2027\n"],
    [["2025", "2026", "--format", "pdf"], "错误：不认识的选项 --format"],
  ])("%j", async (args, want) => {
    const { status, out, err } = await inProject(files, (root) => diff(root, args));
    expect([status, out, err]).toEqual([2, "", expect.stringContaining(want)]);
  });
});
