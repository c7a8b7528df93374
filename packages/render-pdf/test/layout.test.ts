import type { ParagraphRole } from "@gongwen/schema";
import { beforeAll, expect, test } from "vitest";
import { createPdfWriter, type Pdf } from "../src/index.ts";
import { boundNotice, plainNotice } from "./fixtures/notice.ts";
import { style } from "./fixtures/style.ts";
import { faces } from "./fixtures/world.ts";
import { drawPage, ink, type Line, needs, type Page, readPages } from "./read-pdf.ts";

const pitch = (28.95 * 25.4) / 72;
const character = (15.75 * 25.4) / 72;
let [bound, plain]: Pdf[] = [];

beforeAll(async () => {
  const writer = createPdfWriter(faces);
  bound = await writer.write(boundNotice, style);
  plain = await writer.write(plainNotice, style);
});

function isNumber(line: Line): boolean {
  return /^— ?\d+ ?—$/.test(line.text);
}

function textLines(page: Page): Line[] {
  return page.lines.filter((line) => !isNumber(line));
}

function lineOf(pages: readonly Page[], begin: string): Line & { page: number } {
  for (const [index, page] of pages.entries()) {
    const line = page.lines.find(({ text }) => text.startsWith(begin));
    if (line !== undefined) return { ...line, page: index + 1 };
  }
  throw new Error(`no line begins with ${begin}`);
}

test("P1: pages are A4, those of a landscape section turned", (context) => {
  needs("pdftotext", context);
  const sizes = readPages((bound as Pdf).bytes).map(({ width, height }) => `${Math.round(width)}×${Math.round(height)}`);
  expect(sizes).toEqual([...Array(9).fill("210×297"), "297×210", "297×210", "210×297"]);
});

test("P5, P6: a full page has 22 lines on the grid, a full line fills the measure with 28 cells", (context) => {
  needs("pdftotext", context);
  const pages = readPages((plain as Pdf).bytes);
  const full = pages.slice(1, 4).map(textLines);
  for (const lines of full) {
    expect(lines).toHaveLength(22);
    for (const [index, line] of lines.entries()) {
      expect(Math.abs(line.top - (lines[0] as Line).top - index * pitch)).toBeLessThan(0.35);
    }
  }
  const measures = full.flat().filter((line) => line.right > 183);
  expect(measures.length).toBeGreaterThan(40);
  for (const line of measures) {
    // Two half-width marks and letters count as one cell; a mark at an edge stands half a cell out, its ink does not.
    const cells = [...line.text].reduce((sum, sign) => sum + (/[\dA-Za-z.]/.test(sign) ? 0.5 : 1), 0);
    const indent = (line.left - 28) / character;
    expect(cells + (indent > 1 ? indent : 0)).toBeLessThanOrEqual(28.6);
    expect(cells + (indent > 1 ? indent : 0)).toBeGreaterThanOrEqual(26.5);
  }
});

test("B1, T6, A1, A4, S-1: indents and edges", (context) => {
  needs("pdftotext", context);
  const pages = readPages((plain as Pdf).bytes);
  expect(lineOf(pages, "各市、县（市、区）经信局").left).toBeCloseTo(28, 0);
  expect(lineOf(pages, "聚焦我省").left).toBeCloseTo(28 + 2 * character, 0);
  expect(lineOf(pages, "附件：").left).toBeCloseTo(28 + 2 * character, 0);
  const [first, second, third] = ["附件：", "2.", "3."].map((begin): Line => lineOf(pages, begin)) as [Line, Line, Line];
  expect(second.left).toBeCloseTo(28 + 5 * character, 0);
  expect(third.left).toBeCloseTo(second.left, 1);
  expect(lineOf(pages, "通入链“四提一强”").left).toBeCloseTo(28 + 6 * character, 0);
  expect(second.top - first.top).toBeCloseTo(pitch, 1);
  expect(lineOf(pages, "2024年11月8日").right).toBeCloseTo(184 - 4 * character, 0);
});

test("S-2, S-3: issuers stand in order, their middles far enough apart for two seals, with two blank lines above", (context) => {
  needs("pdftotext", context);
  const pages = readPages((plain as Pdf).bytes);
  const page = pages.at(-1) as Page;
  const names = page.lines
    .filter(({ text }) => text === "某某省经济和信息化厅" || text === "某某省财政厅")
    .sort((a, b) => a.left - b.left);
  expect(names.map(({ text }) => text)).toEqual(["某某省经济和信息化厅", "某某省财政厅"]);
  const [left, right] = names.map((line) => (line.left + line.right) / 2) as [number, number];
  expect(right - left).toBeGreaterThanOrEqual(48);
  expect((names[0] as Line).top - lineOf(pages, "3.").top).toBeCloseTo(3 * pitch, 0);
  expect(page.lines.some(({ text }) => text.startsWith("聚焦我省"))).toBe(true);
});

test("A6–A8: an attachment begins a page with its label on line 1 and its title on line 3", (context) => {
  needs("pdftotext", context);
  const pages = readPages((bound as Pdf).bytes);
  const label = lineOf(pages, "附件1");
  expect((pages[label.page - 1] as Page).lines[0]?.text).toBe("附件1");
  expect(label.left).toBeCloseTo(28, 0);
  const title = lineOf(pages, "各市、县（市、区）“重点省专”推荐名额");
  expect((title.top + title.bottom) / 2 - (label.top + label.bottom) / 2).toBeCloseTo(2 * pitch, 0);
  expect((title.left + title.right) / 2).toBeCloseTo(106, 0);
});

test("N1–N3, L1: page numbers run through, outside, and stay in their place on turned pages", (context) => {
  needs("pdftotext", context);
  const pages = readPages((bound as Pdf).bytes);
  const edge = (14 * 25.4) / 72;
  for (const [index, page] of pages.entries()) {
    if (page.width > page.height) continue;
    const number = page.lines.find(isNumber) as Line;
    expect(number.text.replaceAll(" ", "")).toBe(`—${index + 1}—`);
    expect((number.top + number.bottom) / 2).toBeGreaterThan(266);
    if (index % 2 === 0) expect(number.right).toBeCloseTo(184 - edge, 0);
    else expect(number.left).toBeCloseTo(28 + edge, 0);
  }
});

test("L1: the number of a turned page stands at its left, at the top on an even page, at the bottom on an odd one", (context) => {
  needs("pdftoppm", context);
  const [even, odd] = [10, 11].map((page) => drawPage((bound as Pdf).bytes, page)) as [
    ReturnType<typeof drawPage>,
    ReturnType<typeof drawPage>,
  ];
  expect(ink(even, 26, 30, 31, 52)).toBeGreaterThan(0.02);
  expect(ink(even, 26, 160, 31, 184)).toBe(0);
  expect(ink(odd, 26, 30, 31, 52)).toBe(0);
  expect(ink(odd, 26, 160, 31, 184)).toBeGreaterThan(0.02);
});

test("H2, H5, H7, H10: the mark's ink begins 35 mm under the edge, the rule is red and full, the page has body text", (context) => {
  needs("pdftotext", context);
  needs("pdftoppm", context);
  const page = drawPage((bound as Pdf).bytes, 1, 300);
  expect(ink(page, 28, 37, 184, 71)).toBe(0);
  expect(ink(page, 28, 71, 184, 73.5)).toBeGreaterThan(0);
  const number = lineOf(readPages((bound as Pdf).bytes), "某经信〔2024〕232号");
  expect((number.left + number.right) / 2).toBeCloseTo(106, 0);
  expect(lineOf(readPages((bound as Pdf).bytes), "聚焦我省").page).toBe(1);
});

test("C1–C5: the imprint closes the last even page that has room, on the lower edge of its text area", (context) => {
  needs("pdftotext", context);
  needs("pdftoppm", context);
  expect((bound as Pdf).pages).toBe(12);
  const page = drawPage((bound as Pdf).bytes, 12, 300);
  expect(ink(page, 29, 261.7, 183, 262.2)).toBeGreaterThan(0.5);
  expect(ink(page, 29, 262.4, 183, 266)).toBe(0);
  const pages = readPages((bound as Pdf).bytes);
  expect(lineOf(pages, "抄送：").left).toBeCloseTo(28 + (14 * 25.4) / 72, 0);
  expect(lineOf(pages, "公厅，").left).toBeCloseTo(28 + (4 * 14 * 25.4) / 72, 0);
  const day = (pages[11] as Page).lines.find(({ text }) => text.endsWith("印发")) as Line;
  expect(day.right).toBeCloseTo(184 - (14 * 25.4) / 72, 0);
});

test("lines of a pitch of their own take whole lines of the grid, unless their role leaves it", async (context) => {
  needs("pdftotext", context);
  const words = (role: ParagraphRole, text: string) => ({ type: "paragraph", role, children: [{ type: "text", text }] }) as const;
  const blocks = [
    words("guide-heading", "甲"),
    words("guide-body", "乙"),
    words("guide-body", "丙"),
    words("reminder", "丁"),
    words("body", "戊"),
  ];
  const document = {
    type: "document",
    properties: plainNotice.properties,
    sections: [{ page: "portrait", part: "guide", blocks }],
  } as const;
  const { bytes } = await createPdfWriter(faces).write(document, style);
  const middles = textLines(readPages(bytes)[0] as Page).map(({ top, bottom }) => ((top + bottom) / 2) * (72 / 25.4));
  const steps = middles.slice(1).map((middle, index) => middle - (middles[index] as number));
  const { paragraphs } = style;
  const heights = [paragraphs["guide-heading"], paragraphs["guide-body"]].map(({ linePitch }) => Number(linePitch));
  const [heading = 0, body = 0] = heights;
  expect(steps[0]).toBeCloseTo((heading + body) / 2, 0);
  expect(steps[1]).toBeCloseTo(body, 0);
  // The reminder's one line takes one of the grid, and a blank one follows it.
  expect(steps[3]).toBeCloseTo(2 * 28.95, 0);
});
