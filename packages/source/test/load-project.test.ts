import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listBatches, loadProject } from "../src/index.ts";
import { linesOf } from "./support/lines-of.ts";
import { edit, encode, minimalProject } from "./support/minimal-project.ts";

/** The small project with a batch of 2026 that is based on it and states only what it must. */
function withLaterBatch(): Map<string, Uint8Array> {
  const files = minimalProject();
  const batch = new TextDecoder().decode(files.get("data/2025/batch.yaml"));
  const later = batch.replaceAll("2024-11", "2025-11").replace("year: 2025\n  ordinal: 1", "year: 2026\n  ordinal: 2");
  files.set("data/2026/batch.yaml", encode(`basedOn: "2025"\n${later}`));
  const quotas = new TextDecoder().decode(files.get("data/2025/quotas.yaml")).replace("Enabled: false", "Enabled: true");
  files.set("data/2026/quotas.yaml", encode(quotas));
  files.set("data/2026/contacts.yaml", files.get("data/2025/contacts.yaml") ?? encode(""));
  return files;
}

describe("loadProject", () => {
  it("gives the data, the places, the style and the words of a batch", () => {
    const { project, diagnostics, openValues } = loadProject(minimalProject(), "2025");
    expect([diagnostics, openValues]).toEqual([[], []]);
    expect(project?.batch).toBe("2025");
    expect(project?.data.regions.map(({ id }) => id)).toEqual(["330100-T", "330100", "330109", "330300-T", "330382"]);
    expect(project?.data.batch.batch).toEqual({ year: 2025, ordinal: 1, supportCap: 40 });
    expect(project?.sources.quotas.place(["rows", 1, "quota"])).toEqual({
      file: "data/2025/quotas.yaml",
      line: 14,
      column: 12,
      path: "rows.1.quota",
    });
    expect(project?.sources.waivers).toBeUndefined();
    expect(project?.style.file).toBe("templates/styles/gbt-9704.yaml");
    expect([...(project?.edition.sheets.keys() ?? [])]).toEqual(["attachments/summary.sheet.yaml"]);
    expect([...(project?.edition.templates ?? [])]).toEqual([
      ["notice.md.hbs", { file: "templates/2025/notice.md.hbs", text: "正文\n" }],
      ["attachments/checklist.md.hbs", { file: "templates/2025/attachments/checklist.md.hbs", text: "清单\n" }],
    ]);
  });

  it("reads the files of the repository without an error", () => {
    const root = new URL("../../../", import.meta.url);
    const names = ["data", "templates"]
      .flatMap((folder) =>
        readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
      )
      .filter((name) => /\.(yaml|hbs)$/.test(name));
    const files = new Map(names.map((name): [string, Uint8Array] => [name, readFileSync(new URL(name, root))]));
    const { project, diagnostics } = loadProject(files, "2025");
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(project?.data.quotas.rows).toHaveLength(67);
  });
});

describe("a batch based on another", () => {
  it("takes from it the files that it lacks", () => {
    const files = withLaterBatch();
    files.set("templates/2026/attachments/checklist.md.hbs", encode("新清单\n"));
    const { project, diagnostics } = loadProject(files, "2026");
    expect(linesOf(diagnostics)).toEqual([]);
    expect(project?.data.batch.batch.year).toBe(2026);
    expect(project?.sources.criteria.file).toBe("data/2025/criteria.yaml");
    expect(project?.sources.quotas.file).toBe("data/2026/quotas.yaml");
    expect(project?.edition.edition.file).toBe("templates/2025/edition.yaml");
    expect(project?.edition.templates.get("attachments/checklist.md.hbs")).toEqual({
      file: "templates/2026/attachments/checklist.md.hbs",
      text: "新清单\n",
    });
  });

  it("takes them from the next but one too", () => {
    const files = withLaterBatch();
    const batch = new TextDecoder().decode(files.get("data/2026/batch.yaml"));
    const later = batch.replaceAll("2025-11", "2026-11").replace("year: 2026\n  ordinal: 2", "year: 2027\n  ordinal: 3");
    files.set("data/2027/batch.yaml", encode(later.replace('basedOn: "2025"', 'basedOn: "2026"')));
    for (const name of ["quotas", "contacts"]) {
      files.set(`data/2027/${name}.yaml`, files.get(`data/2026/${name}.yaml`) ?? encode(""));
    }
    const { project, diagnostics } = loadProject(files, "2027");
    expect(linesOf(diagnostics)).toEqual([]);
    expect(project?.sources.goals.file).toBe("data/2025/goals.yaml");
    expect(listBatches(files)).toEqual(["2025", "2026", "2027"]);
  });

  it("inherits also while a value is open, and while the older batch has open values", () => {
    const files = withLaterBatch();
    const batch = new TextDecoder().decode(files.get("data/2026/batch.yaml"));
    files.set("data/2026/batch.yaml", encode(batch.replace("issueDate: 2025-11-08", "issueDate: 待定")));
    edit(files, "batch", "supportCap: 40", "supportCap: 待定");
    const { project, diagnostics, openValues } = loadProject(files, "2026");
    expect(linesOf(diagnostics)).toEqual([
      "2026/batch.yaml:17:14 error open/value 成文日期尚未确定（由有权决定的人填写，替换“待定”）",
    ]);
    expect(openValues).toEqual([{ file: "data/2026/batch.yaml", line: 17, column: 14, path: "notice.issueDate" }]);
    expect(project?.data.batch.notice.issueDate).toBe("NaN-NaN-NaN");
  });

  it("refuses a circle, and a quota table that only the older batch has", () => {
    const files = withLaterBatch();
    edit(files, "batch", "batch:\n", 'basedOn: "2026"\nbatch:\n');
    files.delete("data/2026/quotas.yaml");
    expect(linesOf(loadProject(files, "2026").diagnostics)).toEqual([
      "batch.yaml:1:10 error edition/cycle 沿用关系绕回了 2026（最早的批次不写 basedOn）",
      "2026/quotas.yaml error file/missing 缺少文件（补上这个文件，或从上一批次复制）",
    ]);
  });

  it("tells when the older batch can't be read", () => {
    const files = withLaterBatch();
    files.set("data/2025/batch.yaml", encode("batch: [\n"));
    expect(linesOf(loadProject(files, "2026").diagnostics).filter((line) => line.startsWith("batch.yaml"))).toEqual([
      "batch.yaml:2:1 error yaml/indent 缩进不对，或上面的括号没有闭合（同一层的各行左边对齐，下一层多缩进两格；括号成对）",
    ]);
  });
});
