import { packEntry, packZip } from "@gongwen/archive";
import { describe, expect, test } from "vitest";
import { readWorkbook } from "../src/workbook/read-workbook.ts";
import type { Worksheet } from "../src/workbook/workbook.ts";
import { handmadeXlsx } from "./handmade.ts";

/** The one sheet of a workbook whose sheet part is this. */
function sheetOf(xml: string | Uint8Array, more: Readonly<Record<string, string>> = {}): Worksheet {
  const parts = typeof xml === "string" ? { "xl/worksheets/sheet0.xml": xml, ...more } : more;
  const sheets = readWorkbook(handmadeXlsx([{ name: "表", rows: [] }], parts));
  if ("refusal" in sheets) throw new Error(sheets.refusal.message);
  return sheets[0] as Worksheet;
}

const rowsIn = (cells: string) => `<worksheet><sheetData>${cells}</sheetData></worksheet>`;

describe("cells, as programs write them", () => {
  const cases: readonly [name: string, cell: string, want: object][] = [
    ["a number", '<c r="A1"><v>29</v></c>', { kind: "number", value: 29 }],
    ["a number without its address", "<c><v>1.5E2</v></c>", { kind: "number", value: 150 }],
    [
      "an inline text with runs",
      '<c r="A1" t="inlineStr"><is><r><t>萧山</t></r><r><t>区</t></r></is></c>',
      { kind: "text", text: "萧山区" },
    ],
    [
      "the reading aid of a text is left out",
      '<c r="A1" t="inlineStr"><is><t>萧山区</t><rPh sb="0" eb="2"><t>xiao</t></rPh></is></c>',
      { kind: "text", text: "萧山区" },
    ],
    ["white space alone is blank", '<c r="A1" t="inlineStr"><is><t>  　</t></is></c>', { kind: "blank" }],
    ["an escaped line break", '<c r="A1" t="str"><v>推荐_x000A_名额</v></c>', { kind: "text", text: "推荐\n名额" }],
    ["a formula's value", '<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>', { kind: "number", value: 3, computed: true }],
    ["a formula that gives an empty text", '<c r="A1" t="str"><f>""</f><v></v></c>', { kind: "blank" }],
    ["a formula without a value", '<c r="A1"><f>1+1</f></c>', { kind: "uncomputed" }],
    ["a formula with an empty value", '<c r="A1"><f>1+1</f><v/></c>', { kind: "uncomputed" }],
    ["yes", '<c r="A1" t="b"><v>1</v></c>', { kind: "boolean", value: true }],
    ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', { kind: "error", code: "#N/A" }],
    ["a date", '<c r="A1" s="1"><v>45750</v></c>', { kind: "date" }],
    ["a date of ISO", '<c r="A1" t="d"><v>2025-04-01</v></c>', { kind: "date" }],
    ["no number at all", '<c r="A1"><v>二</v></c>', { kind: "text", text: "二" }],
    ["a shared text that isn't there", '<c r="A1" t="s"><v>7</v></c>', { kind: "blank" }],
  ];
  test.each(cases)("%s", (_, cell, want) => expect(sheetOf(rowsIn(`<row r="1">${cell}</row>`)).cell(1, 1)).toEqual(want));

  test("names with a prefix, rows without numbers, hidden rows", () => {
    const sheet = sheetOf(
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row hidden="1"><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
    expect([sheet.cell(1, 2), sheet.cell(2, 1)]).toEqual([
      { kind: "number", value: 2 },
      { kind: "number", value: 3 },
    ]);
    expect([sheet.rows, sheet.columns, [...sheet.hiddenRows]]).toEqual([2, 2, [2]]);
  });

  test("merged cells belong to their first", () => {
    const sheet = sheetOf('<worksheet><sheetData/><mergeCells><mergeCell ref="B2:C4"/></mergeCells></worksheet>');
    expect(sheet.area(3, 3)).toEqual({ top: 2, left: 2, bottom: 4, right: 3 });
    expect(sheet.area(5, 3)).toEqual({ top: 5, left: 3, bottom: 5, right: 3 });
  });

  test("own formats of dates, and formats that only look like one", () => {
    const formats = ['yyyy"年"m"月"', '0"名"', "[Red]0.00", "General", "[h]:mm", "#,##0_ ;[Blue]\\-#,##0"];
    const declared = formats.map(
      (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', "&quot;")}"/>`,
    );
    const styles = `<styleSheet><numFmts>${declared.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join("")}</cellXfs></styleSheet>`;
    const cells = formats.map((_, index) => `<c s="${index}"><v>1</v></c>`).join("");
    const sheet = sheetOf(rowsIn(`<row>${cells}</row>`), { "xl/styles.xml": styles });
    expect(formats.map((_, index) => sheet.cell(1, index + 1).kind)).toEqual([
      "date",
      "number",
      "number",
      "number",
      "date",
      "number",
    ]);
  });
});

describe("packages, as programs write them", () => {
  const encoder = new TextEncoder();
  const book =
    '<workbook><sheets><sheet name="一" r:id="a"/><sheet name="图" r:id="b"/><sheet name="二" state="veryHidden" r:id="c"/></sheets></workbook>';
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="urn:x/${type}" Target="${target}"/>`;
  const sheet = rowsIn('<row><c t="s"><v>0</v></c></row>');
  const utf16 = (text: string) =>
    new Uint8Array([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])]);

  test("absolute targets, names in capitals, charts, hidden sheets, UTF-16", () => {
    const parts: [string, Uint8Array][] = [
      ["xl/workbook.xml", encoder.encode(book)],
      [
        "xl/_rels/workbook.xml.rels",
        encoder.encode(
          `<Relationships>${relation("a", "worksheet", "/xl/worksheets/Sheet1.xml")}${relation("b", "chartsheet", "chartsheets/s.xml")}${relation("c", "worksheet", "../xl/worksheets/sheet2.xml")}${relation("s", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
        ),
      ],
      ["xl/worksheets/sheet1.xml", encoder.encode(sheet)],
      ["xl/worksheets/sheet2.xml", utf16(sheet)],
      ["xl/SharedStrings.xml", encoder.encode("<sst><si><t>甲</t></si></sst>")],
    ];
    const sheets = readWorkbook(packZip(parts.map(([path, bytes]) => [path, packEntry(bytes)])));
    if ("refusal" in sheets) throw new Error(sheets.refusal.message);
    expect(sheets.map(({ name, hidden, cell }) => [name, hidden, cell(1, 1)])).toEqual([
      ["一", false, { kind: "text", text: "甲" }],
      ["二", true, { kind: "text", text: "甲" }],
    ]);
  });

  const others: readonly [name: string, parts: readonly string[], want: string][] = [
    ["a Word document", ["[Content_Types].xml", "word/document.xml"], "文件是 Word 文档，不是工作簿"],
    ["an .xlsb", ["[Content_Types].xml", "xl/workbook.bin"], "文件是二进制格式（.xlsb）的工作簿"],
    ["an .ods", ["mimetype", "content.xml"], "文件是 OpenDocument 格式（.ods）的表格"],
    ["a ZIP with something in it", ["名额.xlsx"], "文件是压缩包，不是工作簿"],
  ];
  test.each(others)("%s is told apart", (_, paths, want) => {
    const bytes = packZip(paths.map((path) => [path, packEntry(encoder.encode("x"))]));
    expect(readWorkbook(bytes)).toMatchObject({ refusal: { rule: "not-xlsx", message: want } });
  });

  test("more cells than a table has", () => {
    const row = `<row>${"<c><v>1</v></c>".repeat(2000)}</row>`;
    const bytes = handmadeXlsx([{ name: "表", rows: [] }], { "xl/worksheets/sheet0.xml": rowsIn(row.repeat(101)) });
    expect(readWorkbook(bytes)).toMatchObject({ refusal: { rule: "too-large" } });
  });
});
