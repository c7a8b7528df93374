import { describe, expect, it } from "vitest";
import { checkIndustryCode, industrySections, splitIndustryEntry } from "../src/index.ts";

describe("checkIndustryCode", () => {
  it.each([
    ["C", "section", "C", ""],
    ["34", "division", "C", "34"],
    ["C34", "division", "C", "34"],
    ["345", "group", "C", "345"],
    ["3451", "class", "C", "3451"],
    ["C3451", "class", "C", "3451"],
    ["01", "division", "A", "01"],
    ["05", "division", "A", "05"],
    ["06", "division", "B", "06"],
    ["13", "division", "C", "13"],
    ["43", "division", "C", "43"],
    ["6510", "class", "I", "6510"],
    ["97", "division", "T", "97"],
  ])("%s is a %s of %s", (given, level, letter, digits) => {
    expect(checkIndustryCode(given)).toMatchObject({ ok: true, level, section: { letter }, digits });
  });

  it.each([
    ["", "“”不是行业代码", "写 2 至 4 位数字，如 34、3451，前面可加门类字母"],
    ["3", "“3”不是行业代码", "写 2 至 4 位数字，如 34、3451，前面可加门类字母"],
    ["34510", "“34510”不是行业代码", "写 2 至 4 位数字，如 34、3451，前面可加门类字母"],
    ["c34", "“c34”不是行业代码", "写 2 至 4 位数字，如 34、3451，前面可加门类字母"],
    ["C3", "“C3”不是行业代码", "写 2 至 4 位数字，如 34、3451，前面可加门类字母"],
    ["００", "“００”不是行业代码", "写 2 至 4 位数字，如 34、3451，前面可加门类字母"],
    ["U", "没有门类 U", "GB/T 4754—2017 的门类为 A 至 T，大类为 01 至 97"],
    ["00", "没有大类 00", "GB/T 4754—2017 的门类为 A 至 T，大类为 01 至 97"],
    ["98", "没有大类 98", "GB/T 4754—2017 的门类为 A 至 T，大类为 01 至 97"],
    ["D3451", "大类 34 属于门类 C（制造业），不属于 D", "改为 C3451，或只写数字"],
  ])("%j: %s", (given, message, hint) => expect(checkIndustryCode(given)).toEqual({ ok: false, message, hint }));

  it("the sections take up 01 to 97 without a gap", () => {
    expect(industrySections.map(({ letter }) => letter).join("")).toBe("ABCDEFGHIJKLMNOPQRST");
    expect(industrySections.map(({ from }) => from)).toEqual([1, ...industrySections.slice(0, -1).map(({ to }) => to + 1)]);
    expect(industrySections.at(-1)?.to).toBe(97);
  });
});

it.each([
  ["34 通用设备制造业", { code: "34", name: "通用设备制造业" }],
  ["3451　滚动轴承制造", { code: "3451", name: "滚动轴承制造" }],
  ["C34通用设备制造业", { code: "C34", name: "通用设备制造业" }],
  [" 34 ", { code: "34", name: "" }],
  ["通用设备制造业", undefined],
  ["34510 轴承", undefined],
])("splitIndustryEntry %j", (given, want) => expect(splitIndustryEntry(given)).toEqual(want));
