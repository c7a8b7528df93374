import type { NotdefPage } from "./notdef-page.ts";
import type { Glyph } from "./painter.ts";
import { cutOut, drawPages, inkOf, type Picture } from "./pictures.ts";
import type { PdfPage } from "./read-pdf.ts";
import { distance, type Shape, shapeOf } from "./shapes.ts";

/** Least part of a sign's cell that is black: half of what the smallest sign, a comma, has. */
const leastInk = 0.006;
/** Two pictures of one sign part by less; signs that merely look alike (末 and 未) by more. */
const same = 0.035;
/** A sign is at least twice as far from the sign for a missing glyph. */
const missing = 0.12;

/** The shape of the sign for a missing glyph in each face. */
export function notdefShapes({ bytes, places }: NotdefPage): ReadonlyMap<string, Shape> {
  const [picture] = drawPages(bytes, 300);
  const shapes = [...places].map(([name, box]) => [name, shapeOf(cutOut(picture as Picture, box))] as const);
  return new Map(shapes.filter((pair): pair is [string, Shape] => pair[1] !== undefined));
}

/**
 * Where a page doesn't show what it says: signs without ink, signs that show a missing glyph, and two signs of one face that show
 * the same.
 */
export function inkFaults(pages: readonly PdfPage[], pictures: readonly Picture[], notdef: ReadonlyMap<string, Shape>): string[] {
  const faults: string[] = [];
  const firsts = new Map<string, { face: string; text: string; shape: Shape }>();
  for (const page of pages) {
    for (const glyph of page.glyphs) {
      const face = page.fonts.get(glyph.font) ?? "";
      const { fault, shape } = look(glyph, face, pictures[page.number - 1] as Picture, notdef);
      if (fault !== undefined) faults.push(`page ${page.number}: “${glyph.text}” in ${face} ${fault}`);
      const key = `${face} ${glyph.text}`;
      if (shape !== undefined && glyph.upright && !firsts.has(key)) firsts.set(key, { face, text: glyph.text, shape });
    }
  }
  return [...faults, ...twins([...firsts.values()])];
}

function look(
  glyph: Glyph,
  face: string,
  picture: Picture,
  notdef: ReadonlyMap<string, Shape>,
): { fault?: string; shape?: Shape } {
  const patch = cutOut(picture, glyph.box);
  const shape = shapeOf(patch);
  if (shape === undefined || inkOf(patch) < leastInk * patch.ink.length) return { fault: "has no ink" };
  const box = notdef.get(face);
  return box !== undefined && distance(shape, box) < missing ? { fault: "shows a missing glyph", shape } : { shape };
}

function twins(signs: readonly { face: string; text: string; shape: Shape }[]): string[] {
  return signs.flatMap((one, index) =>
    signs
      .slice(0, index)
      .filter((other) => other.face === one.face && distance(one.shape, other.shape) < same)
      .map((other) => `“${one.text}” and “${other.text}” look the same in ${one.face}`),
  );
}
