import type { LeafField } from "@gongwen/schema";
import { expect, test } from "vitest";
import { cellRule } from "../src/cell-rule.ts";

const list = (options: readonly string[]) => `"${options.join(",")}"`;
const label = "名称";

test.each<[string, LeafField, object | undefined]>([
  ["a text without limit or help", { kind: "text", label }, undefined],
  ["help alone", { kind: "text", label, help: "写全称" }, { type: "any", prompt: "写全称", formulae: [] }],
  [
    "a limit",
    { kind: "text", label, maxLength: 20 },
    { type: "textLength", operator: "lessThanOrEqual", formulae: ["20"], prompt: "不超过20字", error: "名称：不超过20字" },
  ],
  [
    "a whole number between",
    { kind: "number", label, integer: true, min: 1, max: 9 },
    { type: "whole", operator: "between", formulae: ["1", "9"], prompt: "填写1至9的整数" },
  ],
  ["at most", { kind: "number", label, max: 9 }, { type: "decimal", operator: "lessThanOrEqual", formulae: ["9"] }],
  [
    "at least",
    { kind: "number", label, unit: "万元", min: 0 },
    { type: "decimal", operator: "greaterThanOrEqual", formulae: ["0"], error: "名称：填写不小于0的数字（单位：万元）" },
  ],
  ["any number", { kind: "number", label }, { type: "decimal", operator: "between", prompt: "填写数字" }],
  ["a choice", { kind: "choice", label, options: { a: "甲", b: "乙" } }, { type: "list", formulae: ['"甲,乙"'] }],
  ["several choices can't be a list", { kind: "choice", label, options: { a: "甲" }, multiple: true }, undefined],
  ["a box", { kind: "check", label }, { type: "list", formulae: ['"☑,□"'] }],
  ["a suggestion", { kind: "suggest", label, from: "metrics", maxLength: 9 }, { type: "textLength", formulae: ["9"] }],
  ["a date", { kind: "date", label, precision: "day" }, undefined],
])("%s", (_, field, want) => {
  const rule = cellRule(field, list);
  if (want === undefined) expect(rule).toBeUndefined();
  else expect(rule).toMatchObject(want);
});

test("words that are too long for Excel are cut", () => {
  const rule = cellRule({ kind: "text", label: "名".repeat(80), help: "写".repeat(300), maxLength: 5 }, list);
  expect([rule?.promptTitle?.length, rule?.errorTitle?.length, rule?.prompt?.length]).toEqual([32, 32, 255]);
  expect(rule?.error?.length).toBeLessThanOrEqual(225);
});
