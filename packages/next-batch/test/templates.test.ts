import { describe, expect, test } from "vitest";
import { addTemplates, UnknownTemplateError } from "../src/index.ts";
import { firstBatch } from "./support/first-batch.ts";
import { said, start } from "./support/started.ts";

/** The project with its second batch started. */
function withSecond(): Map<string, Uint8Array> {
  const files = firstBatch();
  return new Map([...files, ...start(files).files]);
}

function added(files: ReadonlyMap<string, Uint8Array>, templates: readonly string[], from?: string) {
  const { files: fresh, diagnostics } = addTemplates(files, { batch: "2026", from, templates });
  return { paths: [...fresh.keys()], told: said(diagnostics) };
}

describe("templates are called by name", () => {
  test.each([
    ["notice", "notice.md.hbs"],
    ["edition", "edition.yaml"],
    ["package", "package.yaml"],
    ["quota-table", "attachments/quota-table.sheet.yaml"],
    ["application-form", "attachments/application-form.form.yaml"],
    ["attachments/application-form", "attachments/application-form.form.yaml"],
    // An attachment and a file of the package have the same name.
    ["checklist", "attachments/checklist.md.hbs"],
    ["package/checklist", "package/checklist.md.hbs"],
    ["guide", "package/guide.md.hbs"],
    ["summary", "package/summary.book.yaml"],
  ])("%s", (name, path) => expect(added(withSecond(), [name])).toEqual({ paths: [`templates/2026/${path}`], told: [] }));

  test("byte for byte, each once, with a new batch too", () => {
    const files = firstBatch();
    const { files: fresh } = start(files, "2026", ["notice", "checklist", "attachments/checklist"]);
    const copies = [...fresh].filter(([path]) => path.startsWith("templates/"));
    expect(copies).toEqual(
      ["notice.md.hbs", "attachments/checklist.md.hbs"].map((path) => [
        `templates/2026/${path}`,
        files.get(`templates/2025/${path}`),
      ]),
    );
  });

  test("the nearest edition's, in the third batch", () => {
    const files = withSecond().set("templates/2026/notice.md.hbs", new TextEncoder().encode("第二批的正文\n"));
    files.set("data/2027/batch.yaml", new TextEncoder().encode('basedOn: "2026"\n'));
    const { files: fresh } = addTemplates(files, { batch: "2027", templates: ["notice", "checklist"] });
    expect([...fresh].map(([path, bytes]) => [path, new TextDecoder().decode(bytes).split("\n")[0]])).toEqual([
      ["templates/2027/notice.md.hbs", "第二批的正文"],
      [
        "templates/2027/attachments/checklist.md.hbs",
        new TextDecoder().decode(files.get("templates/2025/attachments/checklist.md.hbs")).split("\n")[0],
      ],
    ]);
  });
});

describe("what is refused", () => {
  test.each([
    ["notise", "没有模板 notise，是否要写 notice"],
    ["quotatable", "没有模板 quotatable，是否要写 quota-table"],
    ["package/gide", "没有模板 package/gide，是否要写 package/guide"],
    [
      "附件一",
      "没有模板 附件一，可写：application-form、checklist、implementation-plan、investment-summary、quota-table、recommendation-summary、selection-criteria、edition、notice、package、forward、guide-city、guide、letter、review、rollup、summary",
    ],
  ])("%s", (name, message) => {
    expect(() => added(withSecond(), [name])).toThrow(new UnknownTemplateError(message));
    expect(() => start(firstBatch(), "2026", [name])).toThrow(new UnknownTemplateError(message));
  });

  test("one that is there already: none of those asked for is copied", () => {
    const files = withSecond().set("templates/2026/notice.md.hbs", new Uint8Array());
    expect(added(files, ["checklist", "notice"])).toEqual({
      paths: [],
      told: [
        "templates/2026/notice.md.hbs:1 error new/exists 已有这个文件，不会覆盖（直接改这个文件；要重新复制的，先把它移走）",
      ],
    });
  });

  test("another base than the batch's", () => {
    expect(added(withSecond(), ["notice"], "2024")).toEqual({
      paths: [],
      told: ["data/2026/batch.yaml:3 error new/base 2026 批次沿用的是 2025，不是 2024（改 --from，或不写）"],
    });
    expect(added(withSecond(), ["notice"], "2025").told).toEqual([]);
  });

  test("a batch whose base isn't there", () => {
    const files = withSecond().set("data/2026/batch.yaml", new TextEncoder().encode('basedOn: "2024"\n'));
    const { diagnostics } = addTemplates(files, { batch: "2026", templates: [] });
    expect(said(diagnostics)).toEqual([
      "data/2026/batch.yaml:1 error edition/base 沿用的批次 2024 不存在（补上 data/2024，或改 basedOn）",
    ]);
  });
});
