import { examineBatch } from "@gongwen/batch";
import { chineseDate } from "@gongwen/schema";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { editFiles, type FileEdit } from "../edit-files.ts";
import { type Built, buildInMemory, documentsOf, type Outputs, projectFiles, textOfFile } from "../pipeline.ts";
import { packageParts } from "../readers/package-parts.ts";
import { below, ownText } from "../readers/xml.ts";

const batchFile = "data/2025/batch.yaml";

function open(path: string, file = batchFile): FileEdit {
  return { file, path: path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step)), value: "待定" };
}

function withOpen(...edits: readonly FileEdit[]): Map<string, Uint8Array> {
  const files = projectFiles();
  editFiles(files, edits);
  return files;
}

describe("a batch with open values", () => {
  const files = withOpen(open("batch.supportCap"), open("schedule.enterpriseDeadline"), open("rows", "data/2025/quotas.yaml"));

  test("is not built: each open value is an error, with what it is called and where it stands", () => {
    const { ready, diagnostics } = examineBatch(files, "2025");
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(ready).toBeUndefined();
    expect(errors.map(({ rule, message, file, hint }) => [rule, message, file, hint])).toEqual([
      ["open/value", "支持企业数上限尚未确定", batchFile, "由有权决定的人填写，替换“待定”"],
      ["open/value", "企业填报截止日期尚未确定", batchFile, "由有权决定的人填写，替换“待定”"],
      ["open/value", "推荐名额尚未确定", "data/2025/quotas.yaml", "由有权决定的人填写，替换“待定”"],
    ]);
  });

  test("is checked for everything that doesn't depend on them", () => {
    const early = withOpen(open("batch.supportCap"), {
      file: batchFile,
      path: ["schedule", "submitDeadline"],
      value: "2024-11-16",
    });
    const errors = examineBatch(early, "2025").diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule }) => rule)).toEqual(["open/value", "date/order"]);
  });

  test("says nothing of what follows from them", () => {
    const said = examineBatch(files, "2025", { draft: true }).diagnostics.map(({ message }) => message);
    expect(said.filter((message) => /NaN|undefined|【待定】/u.test(message))).toEqual([]);
  });
});

/** Whatever a person may leave open, but for the names by which files refer to one another. */
const leaves = leavesOf(parse(new TextDecoder().decode(projectFiles().get(batchFile)))).filter((path) => !path.endsWith(".id"));

/** No document prints these as such: how the title breaks, whether there is a letterhead, a seal, how many rows a form has. */
const unprinted =
  /^(batch\.citation\..*|notice\.(keepTogether\.\d|letterhead|sealed)|plan\.(maxProjects|goalSlotsPerCategory)|form\..*)$/u;

test.each(leaves)("%s may be open: the draft says 【待定】 in its place", (path) => {
  const { ready, diagnostics } = examineBatch(withOpen(open(path)), "2025", { draft: true });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(diagnostics.filter(({ rule }) => rule === "open/value")).toHaveLength(1);
  const sections = ready?.composition.notice.sections ?? [];
  const words = JSON.stringify(sections.filter(({ part }) => part !== "open-values"));
  expect(words).not.toMatch(/NaN|undefined/u);
  expect(words.includes("【待定】")).toBe(!unprinted.test(path));
});

describe("the files of a draft", () => {
  let built: Built;
  beforeAll(async () => {
    const edits = [open("batch.supportCap"), open("notice.issueDate"), open("rows", "data/2025/quotas.yaml")];
    built = await buildInMemory(withOpen(...edits), { draft: true, formats: ["docx", "xlsx"] });
  });

  test("are the notice and its attachments alone, and say what they are", () => {
    expect(built.manifest).toMatchObject({ partial: true, draft: true });
    const { outputs } = built;
    expect([...outputs.keys()].filter((path) => !path.startsWith("notice/"))).toEqual(["manifest.json"]);
    expect(outputs.size).toBe(12);
  });

  test("have 【待定】 highlighted wherever it stands, and 送审稿 at the foot of every kind of page", () => {
    for (const [path, bytes] of built.outputs) {
      if (!path.endsWith(".docx")) continue;
      const parts = packageParts(bytes);
      const runs = [...below(parts.get("word/document.xml"), "w:r")].filter((run) => wordsOf(run).includes("【待定】"));
      const marked = runs.filter((run) => [...below(run, "w:shd")].some(({ attributes }) => attributes["w:fill"] === "FFFF00"));
      expect([path, marked.length]).toEqual([path, runs.length]);
      expect(runs.every((run) => wordsOf(run) === "【待定】")).toBe(true);
      const feet = parts.paths.filter((name) => /^word\/footer\d+\.xml$/u.test(name));
      expect(feet.length).toBeGreaterThan(0);
      for (const foot of feet) expect(wordsOf(parts.get(foot))).toContain("送审稿");
    }
  });

  test("list what is open on the notice's last page", () => {
    const text = textOf(built.outputs, "notice/00-通知.docx");
    const list = text.slice(text.indexOf("待定事项")).split("\n").slice(3, 6);
    expect(list.map((line) => line.replace(/ 第\d+行/u, ""))).toEqual([
      "1. 支持企业数上限尚未确定（data/2025/batch.yaml）",
      "2. 成文日期尚未确定（data/2025/batch.yaml）",
      "3. 推荐名额尚未确定（data/2025/quotas.yaml）",
    ]);
    expect(text).toContain("不超过【待定】家");
    expect(text).not.toContain(chineseDate("2024-11-08"));
  });

  test("have a row for each unit in the quota table, in Word and in Excel, while all quotas are open", () => {
    const places = (path: string) => textOf(built.outputs, path).split("【待定】").length - 1;
    // 67 units, 10 cities and the total in four columns.
    expect(places("notice/01-推荐名额.docx")).toBe(78 * 4);
    expect(places("notice/01-推荐名额.xlsx")).toBe(78 * 4);
  });
});

test("a draft of a batch without open values is the same notice with 送审稿, and no list", async () => {
  const { outputs, manifest } = await buildInMemory(projectFiles(), { draft: true, formats: ["docx"] });
  expect(manifest?.draft).toBe(true);
  const text = textOf(outputs, "notice/00-通知.docx");
  expect([text.includes("待定"), text.includes("不超过400家")]).toEqual([false, true]);
});

function textOf(outputs: Outputs, path: string): string {
  const file = documentsOf(outputs).find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`the draft has no ${path}`);
  return textOfFile(file);
}

function leavesOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, path === "" ? key : `${path}.${key}`));
}

function wordsOf(element: Parameters<typeof below>[0] | undefined): string {
  return element === undefined ? "" : [...below(element, "w:t")].map(ownText).join("");
}
