import { expect, test } from "vitest";
import { cellRange, cellsOf, overlaps } from "./cell-range.ts";
import { handmadeXlsx } from "./handmade.ts";
import { sumOf } from "./sum-of.ts";
import { readXlsx } from "./xlsx-reader.ts";

test("reads cells of every kind, blank ones left out", () => {
  const rows =
    '<row><c r="A1" t="s"><v>0</v></c><c r="B1"><v>0</v></c><c r="C1" s="1"/><c r="D1" t="b"><v>1</v></c></row>' +
    '<row><c r="A2" t="inlineStr"><is><r><t>甲</t></r><r><t> 乙</t></r></is></c><c r="B2"><f>SUM(B1:B1)</f><v>3</v></c></row>';
  const strings = "<si><t>文_x005F_字</t><rPh><t>注音</t></rPh></si>";
  const [sheet] = readXlsx(handmadeXlsx({ 表: `<sheetData>${rows}</sheetData>` }, strings)).sheets;
  expect(Object.fromEntries(sheet?.cells ?? [])).toEqual({
    A1: { type: "text", value: "文_字" },
    B1: { type: "number", value: 0 },
    D1: { type: "boolean", value: true },
    A2: { type: "text", value: "甲 乙" },
    B2: { type: "number", value: 3, formula: "SUM(B1:B1)" },
  });
});

test("reads merges, rules, names and the print set-up", () => {
  const sheet =
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><mergeCells><mergeCell ref="A1:F1"/></mergeCells>' +
    '<dataValidations><dataValidation type="textLength" operator="lessThanOrEqual" sqref="E4:E8 F2"><formula1>200</formula1>' +
    '</dataValidation></dataValidations><pageMargins top="1"/><pageSetup paperSize="9"/><headerFooter><oddFooter>第 &amp;P</oddFooter></headerFooter>';
  const names =
    '<definedName name="q_rows">表!$A$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">表!$1:$2</definedName>';
  const read = readXlsx(handmadeXlsx({ 表: sheet }, "", names));
  expect(read.names).toEqual(
    new Map([
      ["q_rows", "表!$A$1"],
      ["_xlnm.Print_Titles@0", "表!$1:$2"],
    ]),
  );
  expect(read.sheets[0]).toMatchObject({
    name: "表",
    state: "visible",
    merges: ["A1:F1"],
    rules: [{ ranges: ["E4:E8", "F2"], type: "textLength", formulas: ["200"], attributes: { operator: "lessThanOrEqual" } }],
    page: { setup: { paperSize: "9" }, margins: { top: "1" }, fitToPage: true, footer: "第 &P" },
    protected: false,
  });
});

test.each([
  ["SUM(A1:A3)", 6],
  ["A1+A3", 4],
  ["SUM(A1,A2:A3)+A1", 7],
])("computes %s", (formula, want) => {
  expect(sumOf(formula, (address) => Number(address.slice(1)))).toBe(want);
});

test("refuses a formula that does more than add", () => {
  expect(() => sumOf("A1*2", () => 1)).toThrow("not a cell: A1*2");
});

test.each([
  ["A1:B2", ["A1", "B1", "A2", "B2"]],
  ["Z1:AB1", ["Z1", "AA1", "AB1"]],
  ["$C$4", ["C4"]],
])("lists the cells of %s", (range, want) => {
  expect(cellsOf(cellRange(range))).toEqual(want);
});

test.each([
  ["A1:B2", "B2:C3", true],
  ["A1:B2", "A3:B3", false],
  ["A1:A9", "B1:B9", false],
])("tells whether %s and %s overlap", (a, b, want) => {
  expect(overlaps(cellRange(a), cellRange(b))).toBe(want);
});
