import type { Box } from "./matrix.ts";
import { linesOf, type TextLine } from "./page-lines.ts";
import type { Glyph } from "./painter.ts";
import { cutOut, drawPages, type Picture } from "./pictures.ts";
import { type PdfPage, readPdf } from "./read-pdf.ts";
import { isPageNumber, mm, textArea } from "./text-area.ts";

/** A file to measure: its pages, their lines, and pictures of them. */
export interface Measured {
  readonly pages: readonly PdfPage[];
  readonly lines: readonly TextLine[];
  readonly pictures: readonly Picture[];
}

/** Reads and draws a file. */
export async function measuredFile(bytes: Uint8Array): Promise<Measured> {
  const pages = await readPdf(bytes);
  return { pages, lines: pages.flatMap(linesOf), pictures: drawPages(bytes, 200) };
}

/** The lines of one page. */
export function linesOfPage({ lines }: Measured, page: number): TextLine[] {
  return lines.filter((line) => line.page === page);
}

/** A page's number: its signs outside the text area. */
export function pageNumber(page: PdfPage): Glyph[] {
  const area = textArea(page);
  return page.glyphs.filter((glyph) => isPageNumber(glyph, area));
}

/** Where the ink inside a box is, in millimetres from the page's upper left corner. */
export function inkEdges(picture: Picture, box: Box): Box {
  const patch = cutOut(picture, box);
  const inked = [...patch.ink.keys()].filter((at) => (patch.ink[at] as number) > 0.5);
  const columns = inked.map((at) => at % patch.width);
  const rows = inked.map((at) => Math.floor(at / patch.width));
  const place = (start: number, dots: number) => (start + dots / picture.scale) / mm;
  return {
    left: place(box.left, Math.min(...columns)),
    right: place(box.left, Math.max(...columns) + 1),
    top: place(box.top, Math.min(...rows)),
    bottom: place(box.top, Math.max(...rows) + 1),
  };
}

/** The box around some signs. */
export function boxOf(glyphs: readonly Glyph[]): Box {
  return {
    left: Math.min(...glyphs.map(({ box }) => box.left)),
    right: Math.max(...glyphs.map(({ box }) => box.right)),
    top: Math.min(...glyphs.map(({ box }) => box.top)),
    bottom: Math.max(...glyphs.map(({ box }) => box.bottom)),
  };
}
