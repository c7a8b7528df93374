import { describe, expect, it } from "vitest";
import { isCreditCode } from "../src/index.ts";

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

describe("isCreditCode", () => {
  it.each([
    ["913300000000000004", true],
    ["91350100M000100Y43", true],
    ["91330106MA00000003", true],
    ["91350100M000100Y44", false],
    ["91350100m000100y43", false],
    ["91350100M000100Y4", false],
    ["91350100M000100Y433", false],
    [" 91350100M000100Y43", false],
    ["91350100I000100Y43", false],
    ["913501O0M000100Y43", false],
    ["９１350100M000100Y43", false],
    ["", false],
  ])("%s: %s", (given, want) => expect(isCreditCode(given)).toBe(want));

  it("every single wrong character is found, in a thousand codes", () => {
    let state = 20250101;
    const next = (limit: number) => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return Math.floor((state / 2147483648) * limit);
    };
    for (let round = 0; round < 1000; round++) {
      const body = Array.from({ length: 17 }, (_, index) => alphabet[next(index >= 2 && index < 8 ? 10 : 31)]).join("");
      const code = [...alphabet].map((check) => body + check).filter(isCreditCode);
      expect(code).toHaveLength(1);
      const at = next(18);
      const others = [...alphabet].map((other) => `${code[0]?.slice(0, at)}${other}${code[0]?.slice(at + 1)}`);
      expect(others.filter(isCreditCode)).toEqual(code);
    }
  });
});
