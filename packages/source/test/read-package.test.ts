import { describe, expect, it } from "vitest";
import { loadProject } from "../src/index.ts";
import { linesOf } from "./support/lines-of.ts";
import { encode, minimalProject } from "./support/minimal-project.ts";

const list = `mark: 第一批
slots: {}
unit:
  - { number: "10", name: 底稿, document: review, source: book, format: xlsx, content: package/rollup.book.yaml }
city:
  - { number: "05-06", name: 调度, document: rollup, source: book, format: xlsx, content: package/rollup.book.yaml }
archive: { enterprise: 企业用 }
`;

const column = "{ head: 表头, width: 5, align: center }";
const book = `kind: rollup
title: 标题
sheet:
  name: 调度
  title: [标题]
  header: 页眉
  columns:
    number: ${column}
    unit: ${column}
    quota: ${column}
    recommended: ${column}
    documentNumber: ${column}
    received: ${column}
    problems: ${column}
  total: 合计
  notes: []
`;

function project(more: Readonly<Record<string, string>>) {
  const files = minimalProject().set("templates/2025/package.yaml", encode(list));
  for (const [path, text] of Object.entries(more)) files.set(path, encode(text));
  return loadProject(files, "2025");
}

describe("the workbooks of a region's package", () => {
  it("are read once, by the path that the list names", () => {
    const { project: read, diagnostics } = project({ "templates/2025/package/rollup.book.yaml": book });
    expect(diagnostics).toEqual([]);
    expect([...(read?.edition.books ?? [])].map(([path, { value }]) => [path, value.kind])).toEqual([
      ["package/rollup.book.yaml", "rollup"],
    ]);
  });

  it("are reported where the list names one that is missing", () => {
    expect(linesOf(project({}).diagnostics)).toEqual([
      "package.yaml:4:86 error package/missing-file 10的内容文件 templates/2025/package/rollup.book.yaml 不存在（补上这个文件，或改 content）",
    ]);
  });

  it("are reported with the place of what is wrong in them", () => {
    const wrong = book.replace("  name: 调度", "  name: a/b");
    expect(linesOf(project({ "templates/2025/package/rollup.book.yaml": wrong }).diagnostics)[0]).toMatch(
      /^package\/rollup\.book\.yaml:4:9 error data\/format 工作表名不能含/,
    );
  });
});
