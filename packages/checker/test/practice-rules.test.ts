import { describe, expect, test } from "vitest";
import { body, grid, messagesOf, messagesOn, paragraph } from "./tiny-document.ts";

describe("contact/label", () => {
  test.each([
    ["联系人：陈某，电话0571-87059133", ["“联系人”一段的“联系人：陈某，电话”后缺少冒号"]],
    ["材料邮寄：中心（某路296号），杨某，0571-87059133", ["“材料邮寄”一段的“（某路296号），杨某，”后的号码没有“电话：”"]],
    ["联系人：陈某，电话：0571-87059133，冯某，电话：0571-87056940", ["“联系人”一段的联系人之间用逗号隔开，后一人是“冯某”"]],
    ["联系人：陈某，电话：0571-87059133；王某，电话：0571-87058476。", []],
    ["湖州市经信局　0572-2399917", []],
  ])("%s", (text, want) => expect(messagesOn("contact/label", text)).toEqual(want));
});

describe("pii/mobile", () => {
  test.each([
    ["杨某，13588233200。", ["开头登载了手机号码 135****3200"]],
    ["0571-13588233", []],
    ["统一社会信用代码913588233200123456", []],
  ])("%s", (text, want) => expect(messagesOn("pii/mobile", text)).toEqual(want));
});

describe("copies/missing", () => {
  const list = (...notes: string[]) =>
    messagesOf("copies/missing", {
      a7: [grid(["序号", "资料", "备注"], ...notes.map((note, at) => [`${at + 1}`, "方案", note]))],
    });
  test("finds the item without a count among items that have one", () => {
    expect(list("联合行文（一式2份）", "经信局编制")).toEqual(["附件7表第2行“方案”没有写份数"]);
    expect(list("一式2份", "一式1份")).toEqual([]);
    expect(list("经信局编制", "企业编写")).toEqual([]);
  });
});

describe("ph/xx", () => {
  const run = (region?: string) =>
    messagesOf(
      "ph/xx",
      { a4: [paragraph("attachment-title", "XX市培育实施方案"), body("MAXX型号，EXXON")] },
      region === undefined ? {} : { region },
    );
  test("a region's file keeps no placeholder", () =>
    expect(run("330109")).toEqual(["附件4标题的“XX市培育实施方案”留有占位字样“XX”"]));
  test("the published template does", () => expect(run()).toEqual([]));
});

describe("hd/no-doc-number", () => {
  test("notes a notice without its number", () => {
    expect(messagesOf("hd/no-doc-number", { notice: [body("正文")] })).toEqual(["通知没有发文字号"]);
    expect(messagesOf("hd/no-doc-number", { notice: [paragraph("document-number", "浙经信企业〔2024〕232号")] })).toEqual([]);
  });
});

describe("bur/one-vote-veto", () => {
  test("finds the words", () => {
    expect(messagesOn("bur/one-vote-veto", "须列为一票否决项：")).toEqual(["开头用了“一票否决”：“须列为一票否决项：”"]);
    expect(messagesOn("bur/one-vote-veto", "不予推荐")).toEqual([]);
  });
});

describe("bur/length", () => {
  const run = (characters: number, extra = 0) =>
    messagesOf("bur/length", {
      notice: [body("字".repeat(characters)), paragraph("title", "题")],
      a4: [body("字".repeat(extra))],
    });
  test("counts the body alone", () => {
    expect(run(4001)).toEqual(["正文4001字，超过4000字"]);
    expect(run(4000, 5000)).toEqual([]);
  });
});
