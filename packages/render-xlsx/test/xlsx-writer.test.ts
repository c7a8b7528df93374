import type { Sheet, SheetColumn } from "@gongwen/document";
import { describe, expect, test } from "vitest";
import { xlsxWriter } from "../src/index.ts";
import { quotas, style, summary, withText, workbook } from "./fixture.ts";
import { readXlsx } from "./read-xlsx.ts";

const write = (...sheets: readonly Sheet[]) => xlsxWriter.write(workbook(...sheets), style);
const read = async (...sheets: readonly Sheet[]) => readXlsx(await write(...sheets));

describe("cells", () => {
  test("numbers, sums with their values, blanks, texts, in their places", async () => {
    const file = await read(quotas);
    expect(file.cells()).toEqual({
      A1: { value: "附件1" },
      A2: { value: "各市、县（市、区）推荐名额" },
      A3: { value: "序号" },
      B3: { value: "地区" },
      C3: { value: "倾斜指标" },
      A4: { value: 1 },
      B4: { value: "甲市小计" },
      C4: { value: 3, formula: "SUM(C5:C7)" },
      A5: { value: 2 },
      B5: { value: "甲市本级" },
      C5: { value: 3 },
      A6: { value: 3 },
      B6: { value: "乙县" },
      A7: { value: 4 },
      B7: { value: "丙县" },
      C7: { value: 0 },
      A8: { value: 5 },
      B8: { value: "丁市小计" },
      C8: { value: 2, formula: "C9" },
      A9: { value: 6 },
      B9: { value: "丁市本级" },
      C9: { value: 2 },
      A10: { value: "全省合计\n（不含戊）" },
      C10: { value: 5, formula: "C4+C8" },
      A11: { value: "注：1.第一条。" },
      A12: { value: "2.第二条。" },
    });
    expect(file.merges()).toEqual(["A2:C2", "A10:B10", "A11:C11", "A12:C12"]);
  });

  test("a sum that is 0 has its value, too", async () => {
    const rows = [{ kind: "subtotal", values: [null, null, { kind: "sum", value: 0, of: [1, 2] }] }] as const;
    expect((await read({ ...quotas, rows, notes: [] })).cells().C4).toEqual({ value: 0, formula: "SUM(C5:C6)" });
  });

  test("headings of two storeys", async () => {
    const file = await read(summary);
    expect(file.merges().sort()).toEqual(["A2:C2", "A3:A4", "B3:C3"]);
    expect(file.cells()).toMatchObject({
      A3: { value: "序号" },
      B3: { value: "计划" },
      B4: { value: "说明" },
      C4: { value: "投资" },
    });
  });

  test("without a label the title is first", async () => {
    const { label: _, ...bare } = quotas;
    expect((await read(bare)).cells().A1).toEqual({ value: quotas.title });
  });

  test.each([
    ["a formula", "=1+1"],
    ["signs", "+86"],
    ["minus", "-1"],
    ["at", "@SUM(A1)"],
    ["markup", `<&>"' ]]> <!--`],
    ["braces", "{{x}}"],
    ["a plane above", "𠮷😀"],
    ["long", "长".repeat(2000)],
    ["blanks around", "  两端  "],
    ["a code of Excel's", "_x0041_"],
    ["a key of objects", "__proto__"],
    ["a code", "330100000000000001"],
  ])("%s stays what it is", async (_, words) => {
    expect((await read(withText(words))).cells().B4).toEqual({ value: words });
  });

  test("texts have Excel's format for text", async () => {
    const file = await read(withText("0571"));
    const index = Number(/<c r="B4" s="(\d+)"/.exec(file.sheet(1))?.[1]);
    const formats = /<cellXfs.*<\/cellXfs>/s.exec(file.part("xl/styles.xml"))?.[0].match(/<xf [^>]*>/g) ?? [];
    expect(formats[index]).toContain('numFmtId="49"');
  });
});

describe("heights", () => {
  test("a row is as high as its longest text needs, at most what Excel allows", async () => {
    const ht = async (length: number) => (await read(withText("长".repeat(length)))).heights()["4"] as number;
    expect([await ht(1), (await ht(60)) > 24, await ht(5000)]).toEqual([24, true, 409]);
  });

  test("a long note takes as many rows as it needs", async () => {
    const file = await read({ ...quotas, notes: ["注".repeat(2000), "末"] });
    expect(file.merges().slice(-2)).toEqual(["A11:C12", "A13:C13"]);
    const heights = file.heights();
    const noteHeight = ["11", "12"].reduce((sum, row) => sum + (heights[row] as number), 0);
    expect(noteHeight).toBeGreaterThan(Math.ceil(2000 / 44) * 10 * 1.25);
  });

  test("rows to fill in are as high as asked for", async () => {
    expect((await read(summary)).heights()["5"]).toBeGreaterThan(3 * 10 * 1.25);
  });
});

describe("print and screen", () => {
  test("portrait", async () => {
    const xml = (await read(quotas)).sheet(1);
    expect(xml).toContain('<pageMargins left="1.102" right="1.024" top="1.457" bottom="1.378" header="0" footer="0.908"/>');
    expect(xml).toMatch(/<pageSetup paperSize="9" orientation="portrait"[^>]* fitToWidth="1" fitToHeight="0"\/>/);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('<printOptions horizontalCentered="1"/>');
    expect(xml).toContain("<oddFooter>&amp;C&amp;&quot;Number Face,Regular&quot;&amp;14— &amp;P —</oddFooter>");
    expect(xml).toContain('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>');
  });

  test("landscape", async () => {
    const xml = (await read(summary)).sheet(1);
    expect(xml).toContain('<pageMargins left="1.378" right="1.457" top="1.102" bottom="1.024"');
    expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape"/);
    expect(xml).toContain('<pane ySplit="4" topLeftCell="A5"');
  });

  test.each([
    ["portrait", quotas, (156 / 25.4) * 72],
    ["landscape", summary, (225 / 25.4) * 72],
  ])("%s columns fill the text area and no more", async (_, sheet, room) => {
    const widths = [...(await read(sheet)).sheet(1).matchAll(/<col min="(\d+)" max="(\d+)" width="([\d.]+)"/g)];
    const points = widths.reduce((sum, [, min, max, width]) => sum + (Number(max) - Number(min) + 1) * Number(width) * 5, 0);
    expect(points).toBeLessThan(room);
    expect(points).toBeGreaterThan(room - 4);
  });

  test("faces come from the style sheet, the default face first and well formed", async () => {
    const fonts = (await read(quotas)).part("xl/styles.xml").match(/<font>(?:(?!<color).)*?<\/font>/g);
    expect(fonts).toEqual([
      '<font><sz val="10"/><name val="Body &amp; Face"/></font>',
      '<font><sz val="16"/><name val="Head Face"/></font>',
      '<font><sz val="18"/><name val="Title Face"/></font>',
      '<font><sz val="11"/><name val="Head Face"/></font>',
      '<font><sz val="10"/><name val="Body &amp; Face"/></font>',
    ]);
  });
});

describe("names", () => {
  test("what a reader of a returned file looks for, and what prints", async () => {
    expect((await read(quotas)).names()).toEqual({
      quota_table_head: "'名额'!$A$3:$C$3",
      quota_table_rows: "'名额'!$A$4:$C$9",
      quota_table_number: "'名额'!$A$4:$A$9",
      quota_table_name: "'名额'!$B$4:$B$9",
      quota_table_tilt: "'名额'!$C$4:$C$9",
      quota_table_total: "'名额'!$A$10:$C$10",
      "_xlnm.Print_Area": "'名额'!$A$1:$C$12",
      "_xlnm.Print_Titles": "'名额'!$3:$3",
    });
  });
});

describe("rules", () => {
  test("one range a column, on rows to fill in only", async () => {
    const file = await read(summary);
    expect(file.rules().map((rule) => /sqref="([^"]+)"/.exec(rule)?.[1])).toEqual(["B5:B6", "C5:C6"]);
    expect(file.rules()[0]).toContain('type="textLength" operator="lessThanOrEqual"');
    expect(file.rules()[0]).toContain('prompt="写作用；不超过200字"');
    expect(file.rules()[0]).toContain("<formula1>200</formula1>");
    expect((await read({ ...summary, rows: quotas.rows })).rules()).toEqual([]);
  });

  test("a long list stands on a hidden sheet", async () => {
    const options = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`o${index}`, `第${index + 1}个选项`]));
    const [first] = summary.columns as [SheetColumn];
    const field = { kind: "choice", label: "领域", options } as const;
    const list = { key: "field", width: 10, align: "left", field } as const;
    const file = await read({ ...summary, columns: [first, list] });
    expect(file.rules()[0]).toContain("<formula1>&apos;选项&apos;!$A$1:$A$60</formula1>");
    expect(file.part("xl/workbook.xml")).toContain('sheetId="2" name="选项" state="veryHidden"');
    expect(file.cells(2)).toMatchObject({ A1: { value: "第1个选项" }, A60: { value: "第60个选项" } });
  });
});

describe("the file", () => {
  test("its properties come from the workbook, not from the clock", async () => {
    const core = (await read(quotas)).part("docProps/core.xml");
    expect(core).toContain("<dc:title>题名</dc:title>");
    expect(core).toContain("<dc:creator>某厅</dc:creator>");
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)).toEqual(["2024-11-08T00:00:00Z", "2024-11-08T00:00:00Z"]);
  });

  test("the same bytes again, also later and in another time zone", async () => {
    const zone = process.env.TZ;
    const once = await write(quotas, summary);
    try {
      process.env.TZ = "America/New_York";
      await new Promise((resolve) => setTimeout(resolve, 1100));
      expect(Buffer.from(await write(quotas, summary)).equals(Buffer.from(once))).toBe(true);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});
