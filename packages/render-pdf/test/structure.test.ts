import { execFileSync } from "node:child_process";
import { inlineText, paragraphsOf, paragraphText } from "@gongwen/document";
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from "pdf-lib";
import { beforeAll, expect, test } from "vitest";
import { createPdfWriter, type Pdf, type PdfWriter } from "../src/index.ts";
import { cell, document, paragraph, row, section, text } from "./fixtures/build.ts";
import { formDocument } from "./fixtures/form.ts";
import { boundNotice } from "./fixtures/notice.ts";
import { style } from "./fixtures/style.ts";
import { faces } from "./fixtures/world.ts";
import { drawPage, ink, needs, readPages, readText, withFile } from "./read-pdf.ts";

let writer: PdfWriter;
let bound: Pdf;
let file: PDFDocument;

beforeAll(async () => {
  writer = createPdfWriter(faces);
  bound = await writer.write(boundNotice, style);
  file = await PDFDocument.load(bound.bytes, { updateMetadata: false });
});

function words(value: unknown): string {
  return value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : "";
}

/** The outline as text, two spaces a level. */
function outline(node: PDFDict, level = 0): string[] {
  const found: string[] = [];
  let item = node.lookupMaybe(PDFName.of("First"), PDFDict);
  while (item !== undefined) {
    found.push("  ".repeat(level) + words(item.lookup(PDFName.of("Title"))), ...outline(item, level + 1));
    item = item.lookupMaybe(PDFName.of("Next"), PDFDict);
  }
  return found;
}

function structureTypes(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, object] of file.context.enumerateIndirectObjects()) {
    const type = object instanceof PDFDict ? object.get(PDFName.of("S")) : undefined;
    if (type instanceof PDFName) counts.set(type.asString(), (counts.get(type.asString()) ?? 0) + 1);
  }
  return counts;
}

test("every heading and attachment title is a bookmark, with its number and without an end stop", () => {
  const body = ["一、工作目标", "二、支持内容", "三、实施要求"].flatMap((heading) => [
    heading,
    "  （一）总体安排",
    "  （二）关于推进计划拟实施项目的支持范围",
    "    1.合理确定目标",
  ]);
  expect(outline(file.catalog.lookup(PDFName.of("Outlines"), PDFDict))).toEqual([
    ...body,
    "各市、县（市、区）“重点省专”推荐名额",
    "推进计划投资情况汇总表",
    "申报资料清单",
    "  一、推荐文件",
  ]);
});

test("title, author, day, language come from the data", () => {
  expect([file.getTitle(), file.getAuthor(), file.getCreationDate()?.toISOString().slice(0, 10)]).toEqual([
    "关于检验版面的通知",
    "某某省某某厅",
    "2024-11-08",
  ]);
  expect(file.getModificationDate()?.toISOString().slice(0, 10)).toBe("2024-11-08");
  expect(words(file.catalog.get(PDFName.of("Lang"))).toLowerCase()).toBe("zh-cn");
});

test("the file says that it is tagged PDF/A-2a; header cells of a table are marked", () => {
  const metadata = file.catalog.lookup(PDFName.of("Metadata"));
  const xmp = metadata instanceof PDFRawStream ? Buffer.from(metadata.getContents()).toString("utf8") : "";
  expect(xmp).toMatch(/pdfaid:part>2</);
  expect(xmp).toMatch(/pdfaid:conformance>A</);
  const types = structureTypes();
  expect(types.get("/TH")).toBe(6 + 11);
  expect(types.get("/Table")).toBe(2);
  expect(types.get("/TD")).toBe(61 * 6 - 1 + 14 * 9);
});

test("qpdf finds nothing wrong", async (context) => {
  needs("qpdf", context);
  const fillable = await writer.write(formDocument(), style, { fillable: true });
  for (const bytes of [bound.bytes, fillable.bytes]) {
    const said = withFile(bytes, (path) => execFileSync("qpdf", ["--check", path], { encoding: "utf8" }));
    expect(said).toContain("No syntax or stream encoding errors found");
  }
});

test("the same document gives the same bytes, also from another writer and after other documents", async () => {
  const [again, other] = [await writer.write(boundNotice, style), createPdfWriter(faces)];
  await other.write(formDocument(), style, { fillable: true });
  expect(Buffer.compare(again.bytes, bound.bytes)).toBe(0);
  expect(Buffer.compare((await other.write(boundNotice, style)).bytes, bound.bytes)).toBe(0);
  const forms = await Promise.all([writer, other].map((one) => one.write(formDocument(), style, { fillable: true })));
  expect(Buffer.compare((forms[0] as Pdf).bytes, (forms[1] as Pdf).bytes)).toBe(0);
});

test("every word is there, in the order of reading", (context) => {
  needs("pdftotext", context);
  const printed = readText(bound.bytes).replace(/—\d+—/g, "");
  const plain = (all: string) => all.replace(/\s/g, "");
  let at = 0;
  for (const { part, paragraph: one } of paragraphsOf(boundNotice)) {
    // The turned pages' columns are read by cell elsewhere.
    if (part === "projects" || one.role.startsWith("cell") || one.role.startsWith("letterhead")) continue;
    const found = printed.indexOf(plain(paragraphText(one)), at);
    expect(found, paragraphText(one)).toBeGreaterThanOrEqual(at);
    at = found;
  }
});

const nasty = [
  '#let x = 1; #panic("no") $x^2$ *bold* _it_ `raw` ~ @ref <label> // /* */ [ ] { } \\u{41} \\',
  "= heading - item + item / term: 'quote' \"double\" -- --- ...",
  "{{path}} &lt;b&gt; <w:t> 'a'--b",
  "张堃、王喆、李祎、赵赟、钱镕、孙芃，10㎡☑☐，Ⅰ类",
];

test.for(nasty)("printed literally: %s", async (given, context) => {
  needs("pdftotext", context);
  const children = [text(given)];
  const pdf = await writer.write(
    document(
      section("notice", [
        paragraph("body", children),
        paragraph("heading-1", children, { marker: "一、", anchor: given }),
        paragraph("heading-2", [text(given, "heading-2"), text("其余。")], { marker: "（一）" }),
        { type: "table", role: "grid", widths: [1], headRows: 0, rows: [row([cell("cell-value", children)])] },
      ]),
    ),
    style,
  );
  const found = readText(pdf.bytes).split(inlineText(children).replace(/\s/g, ""));
  expect(found).toHaveLength(5);
});

test("a row that breaks over the page keeps its frame on both; one that may not and is taller is an error in its place", async (context) => {
  needs("pdftoppm", context);
  const span = { file: "templates/2025/attachments/list.md.hbs", line: 3, column: 1 };
  const table = (breakable: boolean) => ({
    type: "table" as const,
    role: "frame" as const,
    widths: [1],
    headRows: 0,
    rows: [row([cell("cell-value", "近两年研发费用总额占营业收入总额比重。".repeat(120))], { breakable })],
    span,
  });
  const pdf = await writer.write(document(section("list", [table(true)])), style);
  expect(pdf.pages).toBe(2);
  const [first, second] = [drawPage(pdf.bytes, 1), drawPage(pdf.bytes, 2)] as const;
  const bottom = Math.max(...(readPages(pdf.bytes)[0]?.lines ?? []).filter(({ top }) => top < 262).map((line) => line.bottom));
  expect(ink(first, 30, bottom + 0.5, 180, 262.5)).toBeGreaterThan(0.01);
  expect(ink(second, 30, 36.5, 180, 37.5)).toBeGreaterThan(0.1);
  await expect(writer.write(document(section("list", [table(false)])), style)).rejects.toMatchObject({
    diagnostics: [
      { rule: "layout/row-too-tall", ...span, message: expect.stringMatching(/^表格第 1 行比一页还高，排不下：“近两年/) },
    ],
  });
});

test("a cell that spans rows lets them go to the next page one by one; a short row that may break goes as a whole", async (context) => {
  needs("pdftotext", context);
  const label = "推进计划拟实施项目".repeat(20);
  const others = Array.from({ length: 39 }, (_, index) =>
    row([cell("cell-value", `第${index + 2}行`)], { minLines: 1, breakable: true }),
  );
  const table = {
    type: "table" as const,
    role: "form" as const,
    widths: [1, 4],
    headRows: 0,
    rows: [row([cell("cell-label", label, { rows: 40 }), cell("cell-value", "第1行")], { minLines: 1 }), ...others],
  };
  const pdf = await writer.write(document(section("form", [table])), style);
  const pages = readPages(pdf.bytes).map(({ lines }) => lines.filter(({ text }) => /^第\d+行$/.test(text)));
  expect(pages.map((lines) => lines.length)).toEqual([19, 19, 2]);
  const labels = readPages(pdf.bytes).map(({ lines }) => lines.filter(({ text }) => text.includes("推进")).length);
  expect(labels).toEqual([expect.any(Number), 0, 0]);
  const distances = pages.flatMap((lines) =>
    lines.slice(1).map((line, index) => Math.round((line.top - (lines[index]?.top ?? 0)) * 10)),
  );
  expect(new Set(distances).size).toBe(1);
});

test("nothing is printed outside the text area but the page number", (context) => {
  needs("pdftoppm", context);
  for (const page of [1, 2, 6, 7, 8, 9, 12]) {
    const picture = drawPage(bound.bytes, page, 100);
    const outside = [
      ink(picture, 0, 0, 210, 36.6),
      ink(picture, 0, 0, 27.6, 297),
      ink(picture, 184.8, 0, 210, 297),
      ink(picture, 0, 272, 210, 297),
    ];
    expect(outside, `page ${page}`).toEqual([0, 0, 0, 0]);
  }
});

test("annotations other than fields are links of notes", async () => {
  const form = await PDFDocument.load((await writer.write(formDocument(), style)).bytes, { updateMetadata: false });
  const kinds = form.getPages().flatMap((page) => {
    const list = page.node.lookupMaybe(PDFName.of("Annots"), PDFArray)?.asArray() ?? [];
    return list.map((one) => form.context.lookup(one, PDFDict).get(PDFName.of("Subtype"))?.toString());
  });
  expect(new Set(kinds)).toEqual(new Set(["/Link"]));
});
