import { expect, test } from "vitest";
import { absoluteRange, columnLetters } from "../src/cell-address.ts";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [702, "ZZ"],
  [703, "AAA"],
])("column %i is %s", (column, want) => {
  expect(columnLetters(column)).toBe(want);
});

test("a range in absolute terms", () => {
  expect(absoluteRange(4, 1, 80, 6)).toBe("$A$4:$F$80");
});
