import { beforeAll, describe, expect, test } from "vitest";
import { builtEdition, outputOf } from "./pipeline.ts";
import { missingPrograms, printedPages } from "./printed-pages.ts";
import type { PageLine, PrintedPage } from "./readers/page-reader.ts";

/** Points to a millimetre. */
const mm = 72 / 25.4;
/** Of the page standard (GB/T 9704—2012, 5.2), in points: the text area's edges, the pitch of 22 lines and of 28 characters. */
const area = { left: 28 * mm, right: 184 * mm, top: 37 * mm, bottom: 262 * mm };
const pitch = { line: 28.95, character: 15.75 };
const pageNumber = /^—\d+—$/;

const missing = missingPrograms();
// On the machine that decides, nothing is left out in silence.
if (missing.length > 0 && process.env.CI !== undefined) throw new Error(`missing: ${missing.join(", ")}`);

describe.skipIf(missing.length > 0)(`the bound notice, printed with the project's own faces${without(missing)}`, () => {
  let pages: readonly PrintedPage[] = [];
  /** Pages of running text, from the second on: every line of them is on the grid. */
  let bodyPages: readonly (readonly PageLine[])[] = [];

  beforeAll(async () => {
    pages = printedPages(outputOf(await builtEdition(), "notice", "docx"));
    const end = pages.findIndex(({ lines }) => lines.some(({ text }) => text.startsWith("材料邮寄：")));
    bodyPages = pages.slice(1, end).map(({ lines }) => lines.filter(({ text }) => !pageNumber.test(text)));
  });

  test("is on A4, upright but for the pages of 附件6", () => {
    const sizes = pages.map(({ width, height }) => [Math.round(width), Math.round(height)].join("×"));
    const landscape = sizes.flatMap((size, index) => (size === "842×595" ? [index] : []));
    expect(new Set(sizes)).toEqual(new Set(["595×842", "842×595"]));
    expect(landscape.length).toBeGreaterThan(0);
    expect(pages[landscape[0] ?? 0]?.lines.some(({ text }) => text.includes("附件6"))).toBe(true);
    expect((landscape.at(-1) ?? 0) - (landscape[0] ?? 0)).toBe(landscape.length - 1);
  });

  test("has text of the body on its first page", () => {
    expect(pages[0]?.lines.some(({ text }) => text.includes("为深入贯彻"))).toBe(true);
  });

  test("has 22 lines to a full page, at 28.95 points", () => {
    expect(bodyPages.length).toBeGreaterThan(3);
    for (const lines of bodyPages) {
      const places = lines.map(({ top }) => (top - (lines[0]?.top ?? 0)) / pitch.line);
      expect(Math.max(...places.map((place) => Math.abs(place - Math.round(place)) * pitch.line))).toBeLessThan(0.35 * mm);
      expect(Math.round(places.at(-1) ?? 0) + 1).toBe(22);
    }
    expect(commonest(bodyPages.map(({ length }) => length))).toBe(22);
  });

  test("has 28 characters to a full line", () => {
    // The open faces have Latin letters of their own widths; digits are half as wide as a character.
    const full = bodyPages.flat().filter(({ right, text }) => right > area.right - pitch.character / 2 && !/[a-z]/i.test(text));
    const characters = full.map((line) => Math.round(cells(withoutHanging(line)) + indent(line)));
    expect(characters.length).toBeGreaterThan(60);
    expect(Math.max(...characters)).toBe(28);
    expect(commonest(characters)).toBe(28);
    // A line ends a character earlier where a mark may not begin the next, and earlier still before an address of the web.
    const nearly = characters.filter((count) => count >= 27);
    expect(nearly.length / characters.length).toBeGreaterThan(0.95);
  });

  test("keeps to the text area, 28 mm from the left on every page", () => {
    const lines = bodyPages.flat();
    for (const { left } of lines) expect([0, 2]).toContainEqual(Math.round((left - area.left) / pitch.character));
    // LibreOffice 7.4 reads w:overflowPunct the wrong way round and lets a closing mark hang.
    const right = lines.map((line) => line.right - (withoutHanging(line) === line.text ? 0 : pitch.character + 1));
    expect(Math.max(...right)).toBeLessThan(area.right + mm);
    expect(Math.min(...bodyPages.map(([line]) => line?.top ?? 0))).toBeGreaterThan(area.top);
    expect(Math.max(...lines.map(({ bottom }) => bottom))).toBeLessThan(area.bottom + mm);
  });

  test("numbers its pages from 1 on, odd ones at the right, even ones at the left, one character in", () => {
    const found = pages.flatMap(({ lines, width }, index) =>
      width > 600 ? [] : lines.filter(({ text }) => pageNumber.test(text)).map((line) => ({ ...line, number: index + 1 })),
    );
    expect(found.length).toBeGreaterThan(20);
    for (const { text, left, right, top, number } of found) {
      expect(text).toBe(`—${number}—`);
      const off = number % 2 === 1 ? area.right - 14 - right : left - area.left - 14;
      expect(Math.abs(off)).toBeLessThan(mm);
      expect(top).toBeGreaterThan(area.bottom);
    }
  });

  test("has the imprint on a page of its own, at the foot of the text area, without a number", () => {
    const lines = pages.at(-1)?.lines ?? [];
    expect(lines.map(({ text }) => text)).toEqual(["浙江省经济和信息化厅办公室"]);
    expect(Math.abs((lines[0]?.bottom ?? 0) - area.bottom)).toBeLessThan(4 * mm);
  });
});

function without(programs: readonly string[]): string {
  return programs.length === 0 ? "" : ` (left out: this machine has no ${programs.join(", no ")})`;
}

/** The line's words without a closing mark that hangs beyond the text area. */
function withoutHanging({ text, right }: PageLine): string {
  return right > area.right + pitch.character / 2 ? text.replace(/[。，、；：]$/u, "") : text;
}

/** Full-width characters; two of half width make one. */
function cells(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\x20-\x7e]/.test(character) ? 0.5 : 1), 0);
}

function indent({ left }: PageLine): number {
  return (left - area.left) / pitch.character;
}

function commonest(values: readonly number[]): number {
  const count = (value: number) => values.filter((each) => each === value).length;
  return [...values].sort((a, b) => count(b) - count(a))[0] ?? Number.NaN;
}
