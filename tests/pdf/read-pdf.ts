import { getDocument, OPS, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Glyph, Painter, type Rule } from "./painter.ts";
import { boundPages, spokenPage } from "./pdfjs-structure.ts";
import type { Spoken } from "./spoken.ts";

/** One page as pdf.js reads it. Lengths in points from the upper left corner. */
export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order of drawing, without blanks. */
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** What the page says to a reader that speaks. */
  readonly spoken: Spoken;
  /** The name inside the file of each face of `glyphs`, such as `FandolFang`. */
  readonly fonts: ReadonlyMap<string, string>;
}

/** Opens a file with pdf.js. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
}

/** Reads what every page draws. */
export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const file = await openPdf(bytes);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { fnArray, argsArray } = await page.getOperatorList({ intent: "print", annotationMode: 0 });
    const painter = new Painter(height);
    fnArray.forEach((operator, index) => {
      painter.take(operator, argsArray[index]);
    });
    const names = fnArray.flatMap((operator, index) => (operator === OPS.setFont ? [String(argsArray[index]?.[0])] : []));
    const fonts = new Map(names.map((name) => [name, fontName(page.commonObjs.get(name))]));
    const glyphs = painter.glyphs.filter(({ text }) => text.trim() !== "");
    pages.push({
      number,
      width,
      height,
      glyphs,
      rules: painter.rules,
      spoken: spokenPage(await page.getStructTree(), glyphs),
      fonts,
    });
  }
  await file.loadingTask.destroy();
  return pages;
}

function fontName(font: unknown): string {
  return (font as { name: string }).name.replace(/^[A-Z]{6}\+/, "");
}

/** What a whole file says. */
export function spokenFile(pages: readonly PdfPage[]): Spoken {
  return boundPages(pages.map(({ spoken }) => spoken));
}
