import type { Box } from "./matrix.ts";
import type { Glyph, Rule } from "./painter.ts";
import { cutOut, inkOf, type Picture } from "./pictures.ts";
import type { PdfPage } from "./read-pdf.ts";
import { isPageNumber, mm, textArea } from "./text-area.ts";

const opening = /^[“‘（《〈〔]$/u;
const closing = /^[”’）》〉〕，。、；：！？]$/u;

/** Where a sign's ink is: the inner part of its cell; a full-width mark takes one half of its own. */
function inkBox({ box, size, text, upright }: Glyph): Box {
  const { left, top, right, bottom } = box;
  const edge = 0.1 * size;
  const inner = { left: left + edge, right: right - edge, top: top + edge, bottom: bottom - edge };
  const half = right - left > 0.9 * size && upright ? size / 2 : 0;
  if (opening.test(text)) return { ...inner, left: inner.left + half };
  return closing.test(text) ? { ...inner, right: inner.right - half } : inner;
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Signs that lie on another sign, and signs that a rule runs through, on one page. */
export function overlaps({ number, glyphs, rules }: PdfPage): string[] {
  const signs = glyphs.map((glyph) => ({ text: glyph.text, box: inkBox(glyph) })).sort((a, b) => a.box.top - b.box.top);
  const onSigns = signs.flatMap((one, index) => {
    const below = signs.slice(index + 1);
    const end = below.findIndex(({ box }) => box.top >= one.box.bottom);
    const near = end < 0 ? below : below.slice(0, end);
    return near
      .filter((other) => meet(one.box, other.box))
      .map((other) => `page ${number}: “${one.text}” lies on “${other.text}”`);
  });
  const onRules = signs.flatMap(({ text, box }) =>
    rules.filter((rule) => meet(box, thick(rule))).map(() => `page ${number}: a rule runs through “${text}”`),
  );
  return [...onSigns, ...onRules];
}

function thick({ box, thickness }: Rule): Box {
  const half = thickness / 2;
  return { left: box.left - half, right: box.right + half, top: box.top - half, bottom: box.bottom + half };
}

/** How far a rule on the text area's edge stands out, and a dot of the picture. */
const edge = 0.35 * mm;

/** Dots' worth of ink outside the text area that is not the page number's. */
export function inkOutside(page: PdfPage, picture: Picture): number {
  const area = textArea(page);
  const { left, top, right, bottom } = {
    left: area.left - edge,
    top: area.top - edge,
    right: area.right + edge,
    bottom: area.bottom + edge,
  };
  const margins = [
    { left: 0, top: 0, right: page.width, bottom: top },
    { left: 0, top: bottom, right: page.width, bottom: page.height },
    { left: 0, top, right: left, bottom },
    { left: right, top, right: page.width, bottom },
  ];
  const number = page.glyphs.filter((glyph) => isPageNumber(glyph, area)).map(({ box }) => box);
  const ink = (box: Box) => inkOf(cutOut(picture, box));
  return margins.reduce((sum, box) => sum + ink(box), 0) - (number.length === 0 ? 0 : ink(boxAround(number)));
}

/** The box around boxes, a point beyond their ink. */
function boxAround(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)) - 1,
    top: Math.min(...boxes.map(({ top }) => top)) - 1,
    right: Math.max(...boxes.map(({ right }) => right)) + 1,
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + 1,
  };
}
