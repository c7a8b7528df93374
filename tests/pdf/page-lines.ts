import type { Glyph } from "./painter.ts";
import type { PdfPage } from "./read-pdf.ts";
import { isPageNumber, mm, textArea } from "./text-area.ts";

/** Of the page standard (GB/T 9704—2012, 5.2.3), in points: lines of the grid, and characters in them. */
export const pitch = { line: 28.95, character: 15.75 } as const;

/** One line of a page's text area. Lengths in millimetres from the page's upper left corner. */
export interface TextLine {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of its first sign, in points. */
  readonly size: number;
  readonly font: string;
  readonly colour: string;
  /** Which line of the grid it is in, from 0: its own line's upper edge, counted in pitches from that of the text area. */
  readonly row: number;
  readonly glyphs: readonly Glyph[];
}

/** The lines of a page, from top to bottom: signs of the text area that stand on one baseline. */
export function linesOf(page: PdfPage): TextLine[] {
  const area = textArea(page);
  const lines: Glyph[][] = [];
  for (const glyph of page.glyphs.filter((glyph) => !isPageNumber(glyph, area)).sort((a, b) => a.baseline - b.baseline)) {
    const last = lines.at(-1);
    if (last?.[0] !== undefined && glyph.baseline - last[0].baseline < 2) last.push(glyph);
    else lines.push([glyph]);
  }
  return lines.map((glyphs) =>
    line(
      page,
      [...glyphs].sort((a, b) => a.box.left - b.box.left),
    ),
  );
}

/** Points from the upper edge of a grid's line to the baseline of text of a size in its middle. */
export function aboveBaseline(size: number, height: number = pitch.line): number {
  return (height - size) / 2 + 0.88 * size;
}

function line(page: PdfPage, glyphs: readonly Glyph[]): TextLine {
  const [first, last] = [glyphs[0] as Glyph, glyphs.at(-1) as Glyph];
  return {
    page: page.number,
    text: glyphs.map(({ text }) => text).join(""),
    left: first.box.left / mm,
    right: last.box.right / mm,
    baseline: first.baseline / mm,
    size: first.size,
    font: page.fonts.get(first.font) ?? "",
    colour: first.colour,
    row: (first.baseline - aboveBaseline(first.size) - textArea(page).top) / pitch.line,
    glyphs,
  };
}

/** The first line that begins with words. @throws Error where none does */
export function lineBeginning(lines: readonly TextLine[], words: string): TextLine {
  const found = lines.find(({ text }) => text.startsWith(words));
  if (found === undefined) throw new Error(`no line begins with ${words}`);
  return found;
}
