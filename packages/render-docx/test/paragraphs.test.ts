import type { Block, Table } from "@gongwen/document";
import { describe, expect, it } from "vitest";
import { cell, lineBreak, paragraph, row, text } from "./fixtures/nodes.ts";
import { all, brief, value, words, type XmlNode } from "./read-xml.ts";
import { writtenBody } from "./written.ts";

/** Each run of a paragraph: its character style and its words. */
function runs(node: XmlNode | undefined): string[] {
  return node === undefined ? [] : all(node, "w:r").map((run) => `${value(run, "w:rStyle") ?? ""}:${words(run)}`);
}

/** Style, words and what holds it, of each paragraph at the top level. */
function outline(nodes: readonly XmlNode[]): string[] {
  return nodes.map((node) => {
    if (node.name === "w:tbl") return "table";
    const flags = [all(node, "w:keepNext").length ? " keep" : "", all(node, "w:pageBreakBefore").length ? " break" : ""].join("");
    return `${value(node, "w:pStyle")}${flags}: ${words(node)}`;
  });
}

describe("markers and clauses", () => {
  it.each<[string, Block, string[], boolean]>([
    ["heading 1", paragraph("heading-1", "总体要求", { marker: "一、" }), [":一、", ":总体要求"], false],
    [
      "a run-in heading",
      paragraph("heading-2", [text("目标。", "heading-2"), text("正文")], { marker: "（一）" }),
      ["Heading2Text:（一）", "Heading2Text:目标。", ":正文"],
      false,
    ],
    [
      "a heading that stands alone",
      paragraph("heading-2", [text("目标", "heading-2")], { marker: "（一）" }),
      ["Heading2Text:（一）", "Heading2Text:目标"],
      true,
    ],
    [
      "a clause in body text",
      paragraph("body", [text("一是目标。", "heading-3"), text("正文")], { marker: "1." }),
      ["Heading3Text:1.", "Heading3Text:一是目标。", ":正文"],
      false,
    ],
    [
      "the first of many attachments",
      paragraph("attachment-note-first", "表", { marker: "附件：1." }),
      [":附件：1.\t", ":表"],
      false,
    ],
    ["the only attachment", paragraph("attachment-note-first", "表", { marker: "附件：" }), [":附件：", ":表"], false],
    ["a new line", paragraph("title", [text("甲"), lineBreak, text("乙")]), [":甲", ":\n", ":乙"], false],
    ["a line feed in words", paragraph("body", "甲\n\n乙"), [":甲", ":\n", ":\n乙"], false],
    ["a slot", paragraph("body", [text("致"), { type: "slot", name: "bureau", text: "某局" }]), [":致", ":某局"], false],
    ["no words", paragraph("body", ""), [], false],
  ])("%s", async (_, given, want, keeps) => {
    const node = (await writtenBody(given)).at(-1);
    expect(runs(node)).toEqual(want);
    expect(all(node as XmlNode, "w:keepNext").length > 0).toBe(keeps);
  });

  it("the only attachment's name wraps under its first character", async () => {
    const body = await writtenBody(paragraph("attachment-note-first", "表", { marker: "附件：" }));
    expect(body.flatMap((node) => all(node, "w:ind")).map(brief)).toEqual([
      "ind leftChars=500 left=1600 hangingChars=300 hanging=960",
    ]);
  });

  it("an anchor is a bookmark around the words", async () => {
    const [node] = await writtenBody(paragraph("heading-1", "要求", { anchor: "h_1", marker: "一、" }));
    const xml = (node as XmlNode).children.map((child) => (typeof child === "string" ? child : child.name));
    expect(xml).toEqual(["w:pPr", "w:bookmarkStart", "w:r", "w:r", "w:bookmarkEnd"]);
    expect(value(node as XmlNode, "w:bookmarkStart", "w:name")).toBe("h_1");
  });

  it.each([
    ["XML", "<w:p>&amp;\"'</w:p><w:sectPr>"],
    ["blanks at the ends", " 前后有空格 "],
    ["a formula", "=1+1"],
    ["templates", "{{path}} **x** {a}"],
    ["characters beyond the first plane", "😀𠮷堃"],
    ["2,000 characters", "长".repeat(2000)],
  ])("prints %s as it stands", async (_, given) => {
    const [node] = await writtenBody(paragraph("body", given));
    expect(words(node as XmlNode)).toBe(given);
  });
});

const signature: Table = {
  type: "table",
  role: "signature",
  widths: [1, 1],
  headRows: 0,
  rows: [row(cell("signature", "甲厅"), cell("signature", "乙厅"))],
};
const letterhead: Table = {
  type: "table",
  role: "letterhead",
  widths: [1],
  headRows: 0,
  rows: [row(cell("letterhead-name", "甲厅"))],
};
const grid: Table = { type: "table", role: "grid", widths: [1], headRows: 0, rows: [row(cell("cell-value", "甲"))] };

describe("blocks", () => {
  it.each<[string, Block[], string[]]>([
    [
      "one empty line between label and title, one under it",
      [paragraph("attachment-label", "附件1"), paragraph("attachment-title", "名额表"), paragraph("body", "文")],
      ["AttachmentLabel: 附件1", "Blank keep: ", "AttachmentTitle: 名额表", "Blank keep: ", "Body: 文"],
    ],
    [
      "room above the mark, two empty lines on either side of the number",
      [letterhead, paragraph("document-number", "号"), paragraph("title", "题")],
      ["LetterheadTop: ", "table", "Blank: ", "Blank: ", "DocumentNumber: 号", "Blank: ", "Blank: ", "Title: 题"],
    ],
    [
      "the last line before it goes with the signature",
      [
        paragraph("body", "前"),
        paragraph("body", "末"),
        paragraph("attachment-note-first", "表", { marker: "附件：" }),
        signature,
        paragraph("issue-date", "日"),
      ],
      [
        "Body: 前",
        "Body: 末",
        "Blank keep: ",
        "AttachmentNoteFirst keep: 附件：表",
        "Blank keep: ",
        "Blank keep: ",
        "table",
        "IssueDate: 日",
      ],
    ],
    ["a new page", [paragraph("body", "前"), { type: "page-break" }, paragraph("body", "后")], ["Body: 前", "Body break: 后"]],
    [
      "a new page that begins with an empty line",
      [{ type: "page-break" }, paragraph("attachment-title", "题")],
      ["Blank keep break: ", "AttachmentTitle: 题", "Blank keep: "],
    ],
    ["a new page that begins with a table", [{ type: "page-break" }, grid], ["SectionEnd break: ", "table", "SectionEnd: "]],
    [
      "two tables don't grow together, and the body ends in a paragraph",
      [grid, grid],
      ["table", "TableGap: ", "table", "SectionEnd: "],
    ],
  ])("%s", async (_, given, want) => {
    expect(outline(await writtenBody(...given))).toEqual(want);
  });
});
