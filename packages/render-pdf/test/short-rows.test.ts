import type { Table } from "@gongwen/document";
import { expect, test } from "vitest";
import { createPdfWriter, type Pdf } from "../src/index.ts";
import { cell, document, paragraph, row, section, text } from "./fixtures/build.ts";
import { style } from "./fixtures/style.ts";
import { faces } from "./fixtures/world.ts";
import { drawPage, needs, readPages } from "./read-pdf.ts";

const roles = ["cell-number", "cell-label", "cell-value"] as const;

/** Cells of every length: none, one sign, as many as fit for certain, nearly too many, several lines. */
function words(row: number, column: number): string {
  return column === 0 ? String(row + 1) : "萧山区经信局推荐名额".repeat(4).slice(0, (row * 7 + column * 3) % 38);
}

/** Rows with heads and without, over pages. With a marker, though an empty one, no line is known to be short. */
function table(role: Table["role"], isKnown: boolean): Table {
  const marker = isKnown ? {} : { marker: "" };
  const cells = (index: number) =>
    roles.map((look, column) => cell(look, [], { children: [paragraph(look, [text(words(index, column))], marker)] }));
  const rows = Array.from({ length: 60 }, (_, index) => row(cells(index), index % 11 === 3 ? { minLines: 2 } : {}));
  return { type: "table", role, widths: [1, 4, 5], headRows: 1, rows };
}

const writer = createPdfWriter(faces);

test.for(["grid", "form"] as const)("rows of short lines stand and look as if they were measured (%s)", async (role, context) => {
  const write = (isKnown: boolean) => writer.write(document(section("table", [table(role, isKnown)])), style);
  const [known, measured] = [await write(true), await write(false)];
  expect(known.pages).toBe(measured.pages);
  expect(known.pages).toBeGreaterThan(2);
  // A line that isn't made a block leaves other marks of its structure: the two really took different ways.
  expect(known.bytes.length).not.toBe(measured.bytes.length);

  needs("pdftotext", context);
  needs("pdftoppm", context);
  const lines = ({ bytes }: Pdf) =>
    readPages(bytes).map((page) => page.lines.map((line) => [line.text, line.left.toFixed(1), line.top.toFixed(1)].join(" ")));
  expect(lines(known)).toEqual(lines(measured));
  for (let page = 1; page <= known.pages; page++) {
    const [left, right] = [drawPage(known.bytes, page).grey, drawPage(measured.bytes, page).grey];
    const others = left.filter((grey, at) => Math.abs(grey - (right[at] as number)) > 64);
    // A rule may fall on the next dot.
    expect(others.length / left.length, `page ${page}`).toBeLessThan(0.001);
  }
});
