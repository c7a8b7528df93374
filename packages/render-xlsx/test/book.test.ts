import type { Sheet } from "@gongwen/document";
import { describe, expect, test } from "vitest";
import { xlsxValue, xlsxWriter } from "../src/index.ts";
import { style, summary, workbook } from "./fixture.ts";
import { readXlsx } from "./read-xlsx.ts";

/** A sheet with all that a package's workbook has beyond an attachment's. */
const sheet: Sheet = {
  ...summary,
  title: ["很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长的第一行", "第二行"],
  lines: [
    { role: "verdict", value: { kind: "formula", formula: 'IF(1<2,"<甲>&","")', value: "<甲>&" } },
    { role: "line", value: { kind: "text", text: "一行说明" } },
  ],
  columns: [...summary.columns, { key: "secret", width: 5, align: "left", hidden: true }],
  rows: [
    {
      kind: "blank",
      grows: true,
      minLines: 2,
      values: [{ kind: "number", value: 1 }, null, null, { kind: "formula", formula: "ROW()", value: 7 }],
    },
  ],
  highlights: [
    { range: "B7", formula: 'B7<>""', mark: "doubtful" },
    { range: "C7", formula: "C7<1000", mark: "wrong" },
  ],
  header: "2025年 A&B",
  frozenColumns: 2,
};
const book = (more: Partial<Sheet> = {}) => ({
  ...workbook({ ...sheet, ...more }),
  mark: "2025年首批 A&B",
  properties: {
    ...workbook().properties,
    stamp: { batch: "2025", region: "330109", document: "summary", schemaVersion: "1.0.0" },
  },
});
const read = async (more: Partial<Sheet> = {}) => readXlsx(await xlsxWriter.write(book(more), style));

describe("a package's workbook", () => {
  test("formulas with their values, in lines and in hidden columns", async () => {
    const file = await read();
    expect(file.cells()).toMatchObject({
      A3: { value: "<甲>&", formula: 'IF(1<2,"<甲>&","")' },
      A4: { value: "一行说明" },
      D7: { value: 7, formula: "ROW()" },
    });
    expect(file.merges()).toEqual(expect.arrayContaining(["A2:C2", "A3:C3", "A4:C4"]));
    expect(file.sheet(1)).toMatch(/<col min="4" max="4" width="[\d.]+" hidden="1" customWidth="1"\/>/);
    expect(file.names()["_xlnm.Print_Area"]).toBe("'汇总'!$A$1:$C$7");
    expect(Object.keys(file.names())).not.toContain("summary_secret");
  });

  test("a title in lines stands as it is given", async () => {
    expect((await read()).cells().A2).toEqual({ value: (sheet.title as readonly string[]).join("\n") });
  });

  test("a row that grows has a height that gives way", async () => {
    const xml = (await read()).sheet(1);
    expect(xml).toMatch(/<row r="7" ht="\d+" spans/);
    expect(xml).toMatch(/<row r="6" ht="\d+" customHeight="1" spans/);
    expect(xml).toMatch(/<sheetFormatPr defaultRowHeight="24"(?![^>]*customHeight)/);
  });

  test("highlights, the first before the second, in the colours of the style sheet", async () => {
    const file = await read();
    const rules = [...file.sheet(1).matchAll(/<cfRule type="expression" dxfId="(\d+)"(.*?)<\/cfRule>/g)];
    expect(rules.map(([, , rest]) => rest)).toEqual([
      ' priority="1" stopIfTrue="1"><formula>B7&lt;&gt;&quot;&quot;</formula>',
      ' priority="2" stopIfTrue="1"><formula>C7&lt;1000</formula>',
    ]);
    const looks = file.part("xl/styles.xml").match(/<dxf>.*?<\/dxf>/g);
    const [doubtful, wrong] = rules.map(([, look]) => looks?.[Number(look)]);
    expect(doubtful).toContain('<color rgb="FFFF0004"/>');
    expect(doubtful).toContain('<bgColor rgb="FFFF0003"/>');
    expect(wrong).toContain('<color rgb="FFFF0002"/>');
    expect(wrong).toContain('<bgColor rgb="FFFF0001"/>');
  });

  test("header and mark, whose ampersands are no codes and whose digits are no sizes", async () => {
    const xml = (await read()).sheet(1);
    const face = "&quot;Number Face,Regular&quot;";
    expect(xml).toContain(`<oddHeader>&amp;R&amp;9&amp;${face}2025年 A&amp;&amp;B</oddHeader>`);
    expect(xml).toContain(`— &amp;P —\n&amp;9&amp;${face}2025年首批 A&amp;&amp;B</oddFooter>`);
  });

  test("the columns that say whose row it is stay in view", async () => {
    const pane = '<pane xSplit="2" ySplit="6" topLeftCell="C7" activePane="bottomRight" state="frozen"/>';
    expect((await read()).sheet(1)).toContain(pane);
  });

  test("columns of a wide sheet are as wide as they say", async () => {
    expect((await read({ wide: true })).sheet(1)).toContain('<col min="2" max="2" width="40" customWidth="1"/>');
  });

  test("the stamp", async () => {
    const file = await read();
    expect(file.part("xl/workbook.xml")).toContain(
      '<definedName name="gongwen_region" hidden="1">&quot;330109&quot;</definedName>',
    );
    expect(file.part("docProps/custom.xml")).toContain('name="gongwen_region"><vt:lpwstr>330109</vt:lpwstr>');
  });

  test("a date has a date's format, and a formula never the format of texts", async () => {
    const [first, text, number] = sheet.columns as [Sheet["columns"][0], Sheet["columns"][0], Sheet["columns"][0]];
    const date = { ...number, field: { kind: "date", label: "日期", precision: "day" } as const };
    const rows = [{ kind: "blank", values: [null, { kind: "formula", formula: "A7", value: "" }, null] }] as const;
    const file = await read({ columns: [first, text, date], rows });
    const formats = /<cellXfs.*<\/cellXfs>/s.exec(file.part("xl/styles.xml"))?.[0].match(/<xf [^>]*>/g) ?? [];
    const formatOf = (cell: string) => formats[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(file.sheet(1))?.[1])];
    expect(formatOf("B7")).toContain('numFmtId="0"');
    expect(formatOf("C7")).toContain('numFmtId="164"');
  });
});

test("equal texts have an entry each, and nothing else before them", async () => {
  const file = await read({
    lines: [1, 2].map(() => ({ role: "line", value: { kind: "text", text: summary.label as string } })),
  });
  const entries = file.part("xl/sharedStrings.xml").match(/<si>.*?<\/si>/gs);
  const entry = `<si><t xml:space="preserve">${summary.label}</t></si>`;
  expect(entries?.filter((one) => one === entry)).toHaveLength(3);
  expect(file.part("xl/sharedStrings.xml")).toContain(`count="${entries?.length}" uniqueCount="${entries?.length}"`);
});

test("Excel isn't asked to watch over personal data", async () => {
  expect((await read()).part("xl/workbook.xml")).not.toContain("filterPrivacy");
});

test("the file doesn't say that Excel wrote it", async () => {
  expect((await read()).part("docProps/app.xml")).toContain("<Application>gongwen</Application>");
});

test("a column of the width that the library takes for none has its width", async () => {
  const columns = sheet.columns.map((column) => ({ ...column, width: 4.5 }));
  expect((await read({ wide: true, columns })).sheet(1)).toContain('<col min="1" max="3" width="9.001" customWidth="1"/>');
});

test.each([
  [`<&>"'`, "&lt;&amp;&gt;&quot;&apos;"],
  ["_x0041_", "_x005F_x0041_"],
  ["_x41_", "_x41_"],
  ["杭州市萧山区", "杭州市萧山区"],
])("%s is written %s", (words, want) => {
  expect(xlsxValue(words)).toBe(want);
});
