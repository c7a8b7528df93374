import { describe, expect, test } from "vitest";
import { checkDocuments, documentRules } from "../src/index.ts";
import { body, contextOf, grid, messagesOf, paragraph } from "./tiny-document.ts";

describe("checkDocuments", () => {
  test("locates a finding where its paragraph was written", () => {
    const found = checkDocuments(contextOf({ notice: [body("第一段。", 3), body("须在11月18日前报送。", 7)] }));
    expect(found).toContainEqual({
      severity: "warning",
      rule: "date/missing-year",
      message: "开头的“须在11月18日前报送。”没有写年份",
      hint: "写明年份，如“××××年11月18日”",
      file: "templates/2025/notice.md.hbs",
      line: 7,
      column: 1,
    });
  });

  test("locates what stands nowhere in the notice's file", () => {
    const number = (parts: Parameters<typeof contextOf>[0]) =>
      checkDocuments(contextOf(parts)).find(({ rule }) => rule === "hd/no-doc-number");
    expect(number({ notice: [body("无位置")] })).toMatchObject({ file: "templates/2025/notice.md.hbs" });
    const elsewhere = { ...body("有位置"), span: { file: "templates/2024/notice.md.hbs", line: 2, column: 1 } };
    expect(number({ notice: [elsewhere] })).toMatchObject({ file: "templates/2024/notice.md.hbs" });
  });

  test("locates words that code puts in by what stands before them", () => {
    const table = { ...grid(["序号"], ["1"]), span: { file: "templates/2025/attachments/a.sheet.yaml", line: 4, column: 1 } };
    const found = checkDocuments(contextOf({ notice: [], a1: [table, paragraph("table-note-first", "注：等...")] }));
    expect(found.find(({ rule }) => rule === "punct/ellipsis")).toMatchObject({
      ...table.span,
      message: "附件1表注的省略号写作“注：等...”",
    });
  });

  test("finds nothing in a sound notice", () => {
    const sound = contextOf({
      notice: [
        paragraph("document-number", "浙经信企业〔2024〕232号"),
        paragraph("title", "关于支持企业发展的通知"),
        paragraph("recipients", "各市、县（市、区）经信局："),
        paragraph("heading-1", "一、工作目标"),
        body("支持“重点省专”企业（见附件1），于2024年11月29日（含）前报送。"),
        paragraph("attachment-note-first", "附件：名额表"),
      ],
      a1: [paragraph("attachment-label", "附件1"), paragraph("attachment-title", "名额表"), grid(["序号"], ["1"])],
    });
    expect(checkDocuments(sound)).toEqual([]);
  });
});

test("only what the standard requires, sums, stale dates and what is left to fill in are errors", () => {
  expect(documentRules.filter(({ severity }) => severity === "error").map(({ name }) => name)).toEqual([
    "att/absent",
    "att/note-mark",
    "att/unlisted",
    "date/issue-form",
    "date/printed-date",
    "date/printed-year",
    "hd/number-form",
    "layout/attachment-head",
    "layout/imprint-last",
    "layout/recipients",
    "num/table-note",
    "num/table-sum",
    "ph/empty-cc",
    "ph/left-over",
    "ph/print-date",
    "ph/xx",
    "title/form",
  ]);
});

describe("names of places", () => {
  const dots = (blocks: Parameters<typeof messagesOf>[1]) =>
    messagesOf("punct/ellipsis", blocks).map((text) => text.split("的")[0]);
  const given: [want: string, parts: Parameters<typeof messagesOf>[1]][] = [
    ["开头", { notice: [body("等...")] }],
    ["标题", { notice: [paragraph("title", "等...")] }],
    ["三（一）", { notice: [paragraph("heading-1", "三、条件"), paragraph("heading-2", "（一）等...")] }],
    ["六（二）1", { notice: ["六、要求", "（二）目标", "1.等..."].map((text, at) => heading(at + 1, text)) }],
    ["七", { notice: [heading(1, "六、甲"), heading(2, "（一）乙"), heading(1, "七、等...")] }],
    ["“联系人”一段", { notice: [heading(1, "七、其他"), body("联系人：甲...")] }],
    ["附件3第（6）项", { a3: [heading(4, "（6）等...")] }],
    ["附件3标题", { a3: [paragraph("attachment-title", "等...")] }],
    ["附件4二", { a4: [heading(1, "二、措施"), body("等...")] }],
    ["附件2一（二）", { a2: [paragraph("form-heading-1", "一、现状"), paragraph("form-heading-2", "（二）等...")] }],
    ["附件5表第2行", { a5: [grid(["序号"], ["1"], ["..."])] }],
    ["附件5表头", { a5: [grid(["..."], ["1"])] }],
    ["附件1表注2", { a1: [paragraph("table-note-first", "注：1.甲"), paragraph("table-note", "2.等...")] }],
    ["附件2脚注1", { a2: [body([{ type: "footnote", number: 1, children: [{ type: "text", text: "等..." }] }])] }],
  ];
  test.each(given)("%s", (want, parts) => expect(dots(parts)).toEqual([want]));
});

function heading(level: number, text: string) {
  return paragraph(`heading-${level as 1 | 2 | 3 | 4}`, text);
}
