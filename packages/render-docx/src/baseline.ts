/**
 * Where ink stands in a line of exact pitch: the baseline lies at four fifths of the pitch, and the ink of a Chinese character
 * reaches from 0.8 em above it to 0.11 em below; the middle of an em dash lies 0.37 em above it (measured on the rendered page).
 */
const baselineShare = 0.8;
const inkAbove = 0.8;
const inkBelow = 0.11;
const dashAbove = 0.37;

/** Points from the top of a line to the top of its ink. */
export function inkTop(pitch: number, size: number): number {
  return pitch * baselineShare - size * inkAbove;
}

/** Points from the lower end of a line's ink to the line's bottom. */
export function inkBottom(pitch: number, size: number): number {
  return pitch * (1 - baselineShare) - size * inkBelow;
}

/** Points from the middle of an em dash to the line's bottom. */
export function dashBottom(pitch: number, size: number): number {
  return pitch * (1 - baselineShare) + size * dashAbove;
}
