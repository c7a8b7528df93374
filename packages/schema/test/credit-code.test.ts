import { describe, expect, it } from "vitest";
import { checkCreditCode, creditCodeCheckCharacter, isCreditCode } from "../src/index.ts";
import { randomCodes } from "./random-codes.ts";

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

describe("checkCreditCode", () => {
  it.each([
    ["91350100M000100Y43", { office: "工商", category: "企业" }, "350100", "M000100Y4"],
    ["913300000000000004", { office: "工商", category: "企业" }, "330000", "000000000"],
    ["91330106MA00000003", { office: "工商", category: "企业" }, "330106", "MA0000000"],
  ])("%s: its parts", (given, owner, division, body) => {
    expect(checkCreditCode(given)).toEqual({ ok: true, owner, division, body });
  });

  it.each(["12", "51", "92", "93", "A1", "N2", "Y1"])("an office and a kind of body: %s", (pair) => {
    const body = `${pair}330109MA0000000`;
    const code = `${body}${creditCodeCheckCharacter(body)}`;
    expect(checkCreditCode(code)).toMatchObject({ ok: true, owner: { office: expect.any(String) } });
  });

  it("a pair that the standard doesn't list is no mistake: it may be newer than the list", () => {
    const body = "9F330109MA0000000";
    expect(checkCreditCode(`${body}${creditCodeCheckCharacter(body)}`)).toMatchObject({ ok: true, owner: undefined });
  });

  it.each([
    ["", "应为 18 位，现为 0 位", "照营业执照填写，不留空格"],
    ["91350100M000100Y4", "应为 18 位，现为 17 位", "照营业执照填写，不留空格"],
    [" 91350100M000100Y43", "应为 18 位，现为 19 位", "照营业执照填写，不留空格"],
    ["9135010𠮷M000100Y43", "第 8 位不能是“𠮷”", "第 3 至 8 位是行政区划代码，只有数字"],
    ["91350100m000100Y43", "第 9 位不能是“m”", "改为 M（半角、大写）"],
    ["９1350100M000100Y43", "第 1 位不能是“９”", "改为 9（半角、大写）"],
    ["91350100I000100Y43", "第 9 位不能是“I”", "代码不用字母 I、O、S、V、Z，多半是 1"],
    ["913501O0M000100Y43", "第 7 位不能是“O”", "代码不用字母 I、O、S、V、Z，多半是 0"],
    ["91350100M000100S43", "第 16 位不能是“S”", "代码不用字母 I、O、S、V、Z，多半是 5"],
    ["913501A0M000100Y43", "第 7 位不能是“A”", "第 3 至 8 位是行政区划代码，只有数字"],
    ["91350100M00-100Y43", "第 12 位不能是“-”", "只用数字和大写字母（I、O、S、V、Z 除外）"],
    ["91350100M000100Y44", "校验码不符，按前 17 位计算末位应为 3，现为 4", "前面也可能有抄错的字符，照营业执照逐位核对"],
  ])("%j: %s", (given, message, hint) => {
    expect(checkCreditCode(given)).toMatchObject({ ok: false, message, hint });
    expect(isCreditCode(given)).toBe(false);
  });

  it("names the place of a wrong character, and the check character that would fit", () => {
    expect(checkCreditCode("91350100I000100Y43")).toMatchObject({ problem: { kind: "character", position: 9, character: "I" } });
    expect(checkCreditCode("91350100M000100Y44")).toMatchObject({ problem: { kind: "check-digit", expected: "3", found: "4" } });
  });
});

describe("what the check character finds, in codes by chance", () => {
  const codes = randomCodes(300);

  it("every code has one check character", () => {
    const fitting = codes.map((code) => [...alphabet].filter((check) => isCreditCode(code.slice(0, 17) + check)));
    expect(fitting.filter(({ length }) => length !== 1)).toEqual([]);
  });

  it("each of the 30 other characters, at each of the 18 places", () => {
    const missed = codes.flatMap((code) =>
      [...code].flatMap((right, at) =>
        [...alphabet].filter((other) => other !== right && isCreditCode(code.slice(0, at) + other + code.slice(at + 1))),
      ),
    );
    expect(missed).toEqual([]);
  });

  it("every swap of two neighbours that differ", () => {
    const swapped = codes.flatMap((code) =>
      [...code.slice(1)].flatMap((next, at) =>
        next === code[at] ? [] : [code.slice(0, at) + next + code[at] + code.slice(at + 2)],
      ),
    );
    expect(swapped.length).toBeGreaterThan(4000);
    expect(swapped.filter(isCreditCode)).toEqual([]);
  });

  it("not two wrong characters: one in 31 such pairs is a code again", () => {
    const again = codes.flatMap((code) =>
      [...alphabet].flatMap((one) =>
        [...alphabet].filter((other) => isCreditCode(`${code.slice(0, 9)}${one}${other}${code.slice(11)}`)),
      ),
    );
    expect(again).toHaveLength(codes.length * 31);
  });
});
