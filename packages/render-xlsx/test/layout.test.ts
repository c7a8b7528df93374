import { describe, expect, test } from "vitest";
import { sumFormula } from "../src/sum-formula.ts";
import { countLines } from "../src/text-height.ts";
import { titleLines } from "../src/title-lines.ts";

test.each([
  [[5, 6, 7], "SUM(C5:C7)"],
  [[5], "C5"],
  [[4, 14, 25], "C4+C14+C25"],
  [[4, 5, 7], "C4+C5+C7"],
])("rows %j add up as %s", (rows, want) => {
  expect(sumFormula(3, rows)).toBe(want);
});

describe("lines of a text in a cell of 105 points, 10 points a character", () => {
  test.each([
    ["", 1],
    ["九个汉字正好排一行", 1],
    ["十一个汉字需要排成两行", 2],
    ["一\n二\n三", 3],
    ["0123456789abcde", 1],
    ["0123456789abcdefg", 2],
  ])("%j takes %i", (text, want) => {
    expect(countLines(text, 105, 10)).toBe(want);
  });
});

test.each([
  ["各市推荐名额", ["各市推荐名额"]],
  ["各市\n推荐名额", ["各市", "推荐名额"]],
  ["××市、县（市、区）“重点省专”企业推荐名单汇总表", ["××市、县（市、区）", "“重点省专”企业推荐名单汇总表"]],
])("the title %j in lines of a portrait page", (title, want) => {
  expect(titleLines(title, 440, 18)).toEqual(want);
});
