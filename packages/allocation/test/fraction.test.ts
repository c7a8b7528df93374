import { compare, decimal, decimalText, exactText, fraction, minus, over, plus, times } from "@gongwen/allocation";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const anyFraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

describe("exact numbers", () => {
  test("come in lowest terms with the sign above the line", () => {
    expect(fraction(6, -4)).toEqual({ numerator: -3n, denominator: 2n });
    expect(fraction(0, 7)).toEqual({ numerator: 0n, denominator: 1n });
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => fraction(0.5)).toThrow(RangeError);
  });

  test("what is added can be taken off again, what is multiplied divided", () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        expect(minus(plus(a, b), b)).toEqual(a);
        if (b.numerator !== 0n) expect(over(times(a, b), b)).toEqual(a);
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) || 0);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["1.05", 21n, 20n],
    ["0.9999", 9999n, 10_000n],
    ["2", 2n, 1n],
  ])("%s as it was written", (text, numerator, denominator) => {
    expect(decimal(text)).toEqual({ numerator, denominator });
  });

  test.each([
    [fraction(1, 3), 4, "nearest", "0.3333"],
    [fraction(1, 3), 4, "up", "0.3334"],
    [fraction(2, 3), 4, "nearest", "0.6667"],
    [fraction(1, 8), 2, "nearest", "0.13"],
    [fraction(-1, 8), 2, "nearest", "-0.12"],
    [fraction(-1, 200), 1, "nearest", "0.0"],
    [fraction(12), 2, "up", "12.00"],
    [fraction(25, 2), 0, "nearest", "13"],
    [fraction(10n ** 25n, 3), 2, "nearest", "3333333333333333333333333.33"],
  ] as const)("%o with %i places, %s: %s", (value, places, rounding, want) => {
    expect(decimalText(value, places, rounding)).toBe(want);
  });

  test.each([
    [fraction(367, 7), "52 3/7"],
    [fraction(52), "52"],
    [fraction(3, 7), "3/7"],
    [fraction(-17, 7), "-2 3/7"],
  ])("%o in words: %s", (value, want) => {
    expect(exactText(value)).toBe(want);
  });
});
