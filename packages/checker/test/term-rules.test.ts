import { describe, expect, test } from "vitest";
import { body, messagesOf, messagesOn } from "./tiny-document.ts";

describe("term/quote-variant", () => {
  test.each([
    ["支持重点“省专企业”发展", ["开头的「重点“省专企业”」引号位置与「“重点省专”」不同"]],
    ["重点“省专”推荐意见", ["开头的「重点“省专”」引号位置与「“重点省专”」不同"]],
    ["支持重点省专企业", ["开头的“重点省专”引号位置与「“重点省专”」不同"]],
    ["支持“重点省专”企业", []],
    ["“重点省专”“四提一强”推进计划", []],
    ["重点支持省级专精特新中小企业", []],
  ])("%s", (text, want) => expect(messagesOn("term/quote-variant", text)).toEqual(want));
});

describe("term/unused-abbr", () => {
  const run = (...texts: string[]) => messagesOf("term/unused-abbr", { notice: texts.map((text) => body(text)) });
  test("finds a short form that is never used", () => {
    expect(run("省经信厅、省财政厅（以下称两部门）支持。", "省经信厅审核。")).toEqual(["开头规定了简称“两部门”，后文没有使用"]);
  });
  test("a use counts in the same paragraph, a later one, an attachment, and with other quotation marks", () => {
    expect(run("两厅（以下简称两部门）支持，两部门审核。")).toEqual([]);
    expect(run("中小企业（以下称“重点省专”）。", "支持“重点省专”。")).toEqual([]);
    expect(run("中小企业（以下简称重点“省专企业”）。", "“重点省专”企业")).toEqual([]);
    const parts = { notice: [body("领域（以下称重点领域）")], a3: [body("不属于重点领域")] };
    expect(messagesOf("term/unused-abbr", parts)).toEqual([]);
  });
});

describe("term/abbr-not-followed", () => {
  const run = (...texts: string[]) => messagesOf("term/abbr-not-followed", { notice: texts.map((text) => body(text)) });
  const definition = "企业须提出融通入链“四提一强”推进计划（以下称“四提一强”推进计划）。";
  test("counts the long form after the definition, across line breaks", () => {
    expect(run(definition, "融通入链“四提一强”推进计划的要求", "融通入链“四提\n一强”推进计划")).toEqual([
      "开头规定简称「“四提一强”推进计划」后，仍有2处写作「融通入链“四提一强”推进计划」",
    ]);
  });
  test("once is no habit, and a name that isn't shortened from the words has no long form", () => {
    expect(run(definition, "融通入链“四提一强”推进计划", "“四提一强”推进计划")).toEqual([]);
    expect(run("支持省级专精特新中小企业（以下称“重点省专”）", "省级专精特新中小企业", "省级专精特新中小企业")).toEqual([]);
  });
});

describe("text/dup-word", () => {
  test.each([
    ["新增境外并购（笔）/新增设立境外设立分公司（个）", ["开头的“新增设立境外设立分公司”中“设立”重复"]],
    ["新增设立分公司、设立研发机构", []],
    ["新引进省级以上人才项目人才数量", []],
    ["设立一批专项资金后再设立基金", []],
  ])("%s", (text, want) => expect(messagesOn("text/dup-word", text)).toEqual(want));
});
