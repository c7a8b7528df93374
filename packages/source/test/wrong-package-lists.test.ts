import { describe, expect, it } from "vitest";
import { loadProject } from "../src/index.ts";
import { linesOf } from "./support/lines-of.ts";
import { encode, minimalProject } from "./support/minimal-project.ts";

const list = `mark: 样例
slots: { regionTitle: "{{region.documentName}}" }
unit:
  - { number: "00", name: 办理说明, document: guide, source: words, format: pdf, look: guide, title: 说明, content: package/guide.md.hbs }
  - { number: "03", name: 标准, source: attachment, format: pdf, attachment: criteria }
city:
  - { number: "00", name: 办理说明, document: guide, source: words, format: pdf, look: guide, title: 说明, content: package/guide.md.hbs }
archive: { enterprise: 企业用 }
`;

/** The small project with a package list, and the words it names. */
function withPackage(text: string): Map<string, Uint8Array> {
  const files = minimalProject();
  files.set("templates/2025/package.yaml", encode(text));
  files.set("templates/2025/package/guide.md.hbs", encode("说明\n"));
  return files;
}

describe("package.yaml", () => {
  it("is read with the words that it names", () => {
    const { project, diagnostics } = loadProject(withPackage(list), "2025");
    expect(linesOf(diagnostics)).toEqual([]);
    expect(project?.edition.package?.value.unit.map(({ number }) => number)).toEqual(["00", "03"]);
    expect(project?.edition.templates.get("package/guide.md.hbs")).toEqual({
      file: "templates/2025/package/guide.md.hbs",
      text: "说明\n",
    });
  });

  it.each<[from: string, to: string, want: string[]]>([
    ['number: "03"', "number: 3", ['package.yaml:5:15 error data/type 文件序号应为文本（加英文引号，如 "3"）']],
    ['number: "03"', 'number: "3"', ['package.yaml:5:15 error data/format 文件序号写两位数字，加引号，如 "00"、"05-06"']],
    [
      "source: attachment,",
      "source: attachment, document: criteria,",
      ["package.yaml:5:51 error data/unknown-key 这里不能写 document（删去这一项）"],
    ],
    [
      "document: guide",
      "document: 说明",
      [
        "package.yaml:4:43 error data/format 文件标识写 notice、guide、summary、rollup、letter、forward、review、archive、archive-enterprise、portal 之一，或附件标识",
      ],
    ],
    [
      "source: attachment",
      "source: attachement",
      ["package.yaml:5:39 error data/choice 来源不在可写的值之中（可写：words、attachment、form、notice、book）"],
    ],
    ["format: pdf, attachment", "format: xlsx, attachment", ["package.yaml:5:59 error data/choice 格式只能是 docx、pdf"]],
    [
      "attachment: criteria",
      "attachement: criteria",
      [
        "package.yaml:5:5 error data/missing 缺少附件标识（补上 attachment）",
        "package.yaml:5:64 error data/unknown-key 不认识的字段 attachement（是不是 attachment？）",
      ],
    ],
    [
      "content: package/guide.md.hbs",
      "content: guide.md.hbs",
      ["package.yaml:4:111 error data/format 内容文件写作 package/名称.md.hbs"],
    ],
    [
      "look: guide, title: 说明, content: package/guide.md.hbs",
      "look: guide, content: package/guide.md.hbs",
      ["package.yaml:4:5 error data/missing 缺少标题（补上 title）"],
    ],
    [
      '  - { number: "03"',
      '  - { nummer: "03"',
      [
        "package.yaml:5:5 error data/missing 缺少文件序号（补上 number）",
        "package.yaml:5:7 error data/unknown-key 不认识的字段 nummer（是不是 number？）",
      ],
    ],
    ["archive: { enterprise: 企业用 }\n", "", ["package.yaml:1:1 error data/missing 缺少压缩包文件名中的字样（补上 archive）"]],
    [
      "content: package/guide.md.hbs",
      "content: package/guides.md.hbs",
      [
        "package.yaml:4:111 error package/missing-file 00的内容文件 templates/2025/package/guides.md.hbs 不存在（补上这个文件，或改 content）",
      ],
    ],
  ])("%s → %s", (from, to, want) => {
    expect(list).toContain(from);
    const { project, diagnostics } = loadProject(withPackage(list.replace(from, to)), "2025");
    expect(linesOf(diagnostics)).toEqual(want);
    expect(project).toBeUndefined();
  });
});
