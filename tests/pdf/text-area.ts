import type { Box } from "./matrix.ts";

/** Points to a millimetre. */
export const mm = 72 / 25.4;

/** Of the page standard, in millimetres (GB/T 9704—2012, 5.2.1; chapter 8 for a turned page). */
const margins = {
  portrait: { left: 28, top: 37, right: 26, bottom: 35 },
  landscape: { left: 35, top: 28, right: 37, bottom: 26 },
} as const;

/** The edges of a page's text area in points: 156 × 225 mm, turned on a turned page. */
export function textArea({ width, height }: { readonly width: number; readonly height: number }): Box {
  const { left, top, right, bottom } = margins[width > height ? "landscape" : "portrait"];
  return { left: left * mm, top: top * mm, right: width - right * mm, bottom: height - bottom * mm };
}

/** Whether a box's middle lies in another box. */
export function liesIn({ left, top, right, bottom }: Box, area: Box): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x > area.left && x < area.right && y > area.top && y < area.bottom;
}

/** Whether a sign is part of the page number: outside the text area, and outside the structure that is read aloud. */
export function isPageNumber(glyph: { readonly box: Box; readonly mark: number | undefined }, area: Box): boolean {
  return glyph.mark === undefined && !liesIn(glyph.box, area);
}
