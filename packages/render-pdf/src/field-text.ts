import type { Entry } from "@gongwen/document";
import type { TableStyle } from "@gongwen/schema";

/**
 * Points of a field's text in a cell, and of its lines: a limited entry's box holds its limit at this size. The pitch is that of
 * viewers, which take it from the font's box.
 */
export const fieldText = { size: 10.5, pitch: 12, inset: 2 } as const;

/** Millimetres that a cell's field leaves free along the cell's rules. */
const besideRules = 0.3;

/** By how much a field that takes a whole cell stands out over the cell's content, into its padding, in points. */
export function fieldOverlap({ paddingX, paddingY }: TableStyle): { readonly x: number; readonly y: number } {
  const points = (padding: number) => (Math.max(0, padding - besideRules) * 72) / 25.4;
  return { x: points(paddingX), y: points(paddingY) };
}

/** Whether an entry's field has several lines. */
export function isMultiline({ control }: Entry): boolean {
  return control.kind === "text" && control.multiline;
}

/** The height in points that a field of this width needs for its entry's limit; 0 where nothing limits it or one line is all. */
export function limitHeight(entry: Entry, width: number): number {
  if (entry.limit === undefined || !isMultiline(entry)) return 0;
  const characters = Math.max(1, Math.floor((width - 2 * fieldText.inset) / fieldText.size));
  return Math.ceil(entry.limit / characters) * fieldText.pitch + 2 * fieldText.inset;
}
