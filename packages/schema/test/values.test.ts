import { describe, expect, it } from "vitest";
import {
  batchLabel,
  chineseCount,
  chineseDate,
  chineseMonthDay,
  chineseNumeral,
  fileNameText,
  forbiddenCharacter,
  formatDocumentNumber,
  isoDate,
  Phone,
  plainText,
} from "../src/index.ts";

describe("numerals", () => {
  it.each([
    [0, "零"],
    [3, "三"],
    [10, "十"],
    [12, "十二"],
    [20, "二十"],
    [77, "七十七"],
  ])("%i → %s", (given, want) => expect(chineseNumeral(given)).toBe(want));
  it.each([-1, 100, 1.5])("%d has none", (given) => expect(() => chineseNumeral(given)).toThrow(RangeError));
  it("两 before a measure word", () => expect([chineseCount(2), chineseCount(3)]).toEqual(["两", "三"]));
  it("首批 comes first", () => expect([1, 2, 3].map(batchLabel)).toEqual(["首批", "第二批", "第三批"]));
});

describe("dates", () => {
  it("print without leading zeros", () => {
    expect([chineseDate("2024-11-08"), chineseMonthDay("2024-01-05")]).toEqual(["2024年11月8日", "1月5日"]);
  });
  it.each([
    ["2024-11-08", true],
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["2024-13-01", false],
    ["2024-1-1", false],
    ["2024年11月8日", false],
    ["", false],
  ])("%s is a day: %s", (given, want) => expect(isoDate.safeParse(given).success).toBe(want));
});

describe("texts", () => {
  it.each<[string, string | undefined]>([
    ["浙江省", undefined],
    ["👨‍👩‍👧 𠮷 㐀", undefined],
    ["a\u0000", "U+0000"],
    ["a\nb", "U+000A"],
    ["甲\u202e乙", "U+202E"],
    ["甲\u200b乙", "U+200B"],
    ["甲\ufeff", "U+FEFF"],
    ["\ud800", "U+D800"],
    ["\u{f0000}", "U+F0000"],
  ])("%j holds %s", (given, want) => expect(forbiddenCharacter(given)).toBe(want));

  it.each(["", " 前有空格", "a\tb"])("plainText refuses %j", (given) => expect(plainText().safeParse(given).success).toBe(false));
  it.each(["a/b", "a\\b", "..", "a:b", "甲?", "甲.", "甲|乙"])("fileNameText refuses %j", (given) =>
    expect(fileNameText().safeParse(given).success).toBe(false),
  );
  it("fileNameText takes full-width brackets", () => expect(fileNameText().safeParse("实施方案（模板）").success).toBe(true));
});

it.each([
  ["0571-87059133", true],
  ["0572-2399917", true],
  ["13588233200", true],
  ["057187059133", false],
  ["0571－87059133", false],
])("%s is a telephone number: %s", (given, want) => expect(Phone.safeParse(given).success).toBe(want));

it("a document number has hexagonal brackets", () => {
  expect(formatDocumentNumber({ agency: "浙财建", year: 2021, serial: 178 })).toBe("浙财建〔2021〕178号");
});
