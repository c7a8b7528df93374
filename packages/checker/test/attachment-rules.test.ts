import { describe, expect, test } from "vitest";
import { attachment, body, grid, messagesOf, type Parts, paragraph } from "./tiny-document.ts";

const note = (...titles: string[]) =>
  titles.map((title, index) =>
    index === 0
      ? paragraph("attachment-note-first", `附件：1.${title}`)
      : paragraph("attachment-note-item", `${index + 1}.${title}`),
  );

describe("att/title-mismatch", () => {
  const run = (listed: string, printed: string) =>
    messagesOf("att/title-mismatch", { notice: note(listed), a1: [paragraph("attachment-title", printed), body("正文")] });

  test("finds a heading that the list words otherwise", () => {
    expect(run("推荐名单汇总表", "企业推荐名单汇总表")).toEqual([
      "附件1标题“企业推荐名单汇总表”与附件说明“推荐名单汇总表”不一致",
    ]);
    expect(run("申请表（含推进计划）", "申请表")).toHaveLength(1);
  });

  test("a line break is no difference", () => expect(run("培育实施方案（模板）", "培育\n实施方案（模板）")).toEqual([]));

  test("a later title in the attachment heads a part of it", () => {
    const parts = { notice: note("申请表"), a1: [paragraph("form-title", "申请表"), paragraph("form-title", "推进计划")] };
    expect(messagesOf("att/title-mismatch", parts)).toEqual([]);
  });

  test("says nothing of a page that the document doesn't have", () => {
    expect(messagesOf("att/title-mismatch", { notice: note("申请表") }, { attachments: [attachment(1, "申请表")] })).toEqual([]);
  });
});

describe("att/call-mismatch", () => {
  const summary = "XX市“重点省专”企业推荐名单汇总表";
  const attachments = [attachment(2, "2025年浙江省中小企业申请表（含推进计划）"), attachment(5, summary)];
  const withList = [...attachments, attachment(6, "XX市“重点省专”企业投资情况汇总表"), attachment(7, "申报资料清单")];
  const run = (text: string) => messagesOf("att/call-mismatch", { notice: [body(text)] }, { attachments });

  test.each([
    [
      "《XX市“重点省专”企业名单汇总表》（附件5）",
      [`开头把附件5称作「XX市“重点省专”企业名单汇总表」，附件5的标题是「${summary}」`],
    ],
    ["企业填报申请材料（见附件2）", ["开头把附件2称作“申请材料”，附件2的标题是“2025年浙江省中小企业申请表（含推进计划）”"]],
    // Near misses: the title itself, its end, a range, a document that is no attachment.
    [`《${summary}》（附件5）`, []],
    ["《“重点省专”企业推荐名单汇总表》（附件5）", []],
    ["企业填报申请表（见附件2）", []],
    ["按推荐名单汇总表（详见附件5）报送", []],
    ["申报材料（见附件2—5）", []],
    ["组织“重点省专”申报（见附件5）", []],
    ["组织推荐（见附件5）", []],
    ["《资金管理办法》（浙财建〔2021〕178号）", []],
  ])("%s", (text, want) => expect(run(text)).toEqual(want));

  test.each([
    [
      "“重点省专”企业申请表",
      ["附件7表第1行把附件2称作「“重点省专”企业申请表」，附件2的标题是“2025年浙江省中小企业申请表（含推进计划）”"],
    ],
    ["中小企业申请表", []],
    ["“重点省专”企业推荐名单汇总表（盖章）", []],
    ["“重点省专”企业投资情况汇总表", []],
    ["佐证材料", []],
    ["表", []],
  ])("a list with %s", (name, want) => {
    expect(messagesOf("att/call-mismatch", { a7: [grid(["序号", "资料"], ["1", name])] }, { attachments: withList })).toEqual(
      want,
    );
  });
});

describe("att/unreferenced", () => {
  const titles = ["名额", "申请表", "标准", "方案"];
  const attachments = titles.map((title, index) => attachment(index + 1, title));
  const run = (text: string) =>
    messagesOf("att/unreferenced", { notice: [body(text), ...note(...titles)], a4: [body("见附件3")] }, { attachments });

  test("finds what only the list and other attachments name", () => {
    expect(run("名额（见附件1）、申请表（见附件2）")).toEqual(["正文没有提到附件3“标准”", "正文没有提到附件4“方案”"]);
  });
  test("reads ranges and lists", () => {
    expect(run("（见附件1）和（见附件2—4）")).toEqual([]);
    expect(run("（见附件1、2、附件3和4）")).toEqual([]);
  });
});

describe("att/template-suffix", () => {
  const run = (parts: Parts) => messagesOf("att/template-suffix", parts);
  test("finds a material to hand in that is called a template", () => {
    expect(run({ a7: [grid(["序号", "资料"], ["1", "实施方案（模板）"])] })).toEqual([
      "附件7表第1行要求报送的材料写作“实施方案（模板）”",
    ]);
  });
  test("the attachment's own title may say so", () => {
    expect(run({ notice: note("实施方案（模板）"), a4: [paragraph("attachment-title", "实施方案（模板）")] })).toEqual([]);
    expect(run({ a7: [grid(["序号", "资料"], ["1", "实施方案（模板见附件4）"])] })).toEqual([]);
  });
});
