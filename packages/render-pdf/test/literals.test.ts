import { expect, test } from "vitest";
import { array, colour, dictionary, millimetres, points, quoted } from "../src/typst/literals.ts";

test.each([
  ['plain "words"', '"plain \\"words\\""'],
  ["back\\slash", '"back\\\\slash"'],
  ["#let x = 1", '"#let x = 1"'],
  ["tab\tand\nline", '"tab\\u{9}and\\u{a}line"'],
  ["“四提一强”𠮷", '"“四提一强”𠮷"'],
])("%j is a string literal", (given, want) => {
  expect(quoted(given)).toBe(want);
});

test("lengths are rounded points", () => {
  expect([points(28.95), points(0.1 + 0.2), millimetres(25.4)]).toEqual(["28.95pt", "0.3pt", "72pt"]);
});

test("collections and colours", () => {
  expect(array([])).toBe("()");
  expect(array(["1"])).toBe("(1,)");
  expect(dictionary({})).toBe("(:)");
  expect(dictionary({ a: "1", b: undefined })).toBe("(a: 1)");
  expect(colour("FF0000")).toBe('rgb("#FF0000")');
});
