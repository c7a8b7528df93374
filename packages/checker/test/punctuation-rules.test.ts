import { describe, expect, test } from "vitest";
import { body, box, entry, messagesOf, messagesOn } from "./tiny-document.ts";

const text = (words: string) => ({ type: "text", text: words }) as const;

describe("punct/unbalanced", () => {
  test.each([
    ["填报《信息表》（附件2）》，一并报送", ["开头的“息表》（附件2）》，一并报送”中的 》 不成对"]],
    ["各市、县（市、区", ["开头的“各市、县（市、区”中的 （ 不成对"]],
    ["（一个（两个）", ["开头的“（一个（两个）”中的 （ 不成对"]],
    ["《办法〈试行〉》（浙财建〔2021〕178号）的“通知”", []],
    ["(必填，须盖章)", []],
  ])("%s", (words, want) => expect(messagesOn("punct/unbalanced", words)).toEqual(want));

  test("marks match within a paragraph only", () => {
    expect(messagesOf("punct/unbalanced", { notice: [body("（甲"), body("乙）")] })).toHaveLength(2);
  });
});

describe("punct/stray", () => {
  test("finds a mark after a box, after a mark, at a start", () => {
    expect(messagesOn("punct/stray", [text("不同意推荐"), box, text(" 。")])).toEqual(["开头的“不同意推荐□ 。”中多出“。”"]);
    expect(messagesOn("punct/stray", "抄送：。")).toEqual(["“抄送”一段的“抄送：。”中多出“。”"]);
    expect(messagesOn("punct/stray", "，并报送")).toEqual(["开头的“，并报送”中多出“，”"]);
  });
  test("a place to fill in is text", () => {
    expect(messagesOn("punct/stray", [text("批准部门："), entry, text("，年份："), entry, text("。")])).toEqual([]);
    expect(messagesOn("punct/stray", [box, text("是，名称："), entry])).toEqual([]);
    expect(messagesOn("punct/stray", "（须为之后发生额。）”。")).toEqual([]);
  });
});

describe("punct/halfwidth", () => {
  test.each([
    ["《国民经济行业分类(GB/T 4754-2017)》", ["开头的“《国民经济行业分类(GB/T 4754-20”用了半角标点 ( )"]],
    ["国内市场占有率:", ["开头的“国内市场占有率:”用了半角标点 :"]],
    ["甲,乙", ["开头的“甲,乙”用了半角标点 ,"]],
    ["网址（https://zj87.jxt.zj.gov.cn/）填报", []],
    ["请于10:30前报送", []],
    ["GB/T 4754—2017、ERP/OA", []],
    ["E-mail: a@b.cn", []],
  ])("%s", (words, want) => expect(messagesOn("punct/halfwidth", words)).toEqual(want));
});

describe("punct/ellipsis", () => {
  test.each([
    ["...", ["开头的省略号写作“...”"]],
    ["等。。。", ["开头的省略号写作“等。。。”"]],
    ["等…", ["开头的省略号写作“等…”"]],
    ["等……", []],
    ["1.目标", []],
  ])("%s", (words, want) => expect(messagesOn("punct/ellipsis", words)).toEqual(want));
});
