import type { Patch } from "./pictures.ts";

/** A sign's shape: the ink of its own bounding box on a raster of `side` × `side`, and how tall that box is to its width. */
export interface Shape {
  readonly ink: Float32Array;
  readonly ratio: number;
}

const side = 12;
const dark = 0.25;

/** The shape of what a patch shows; undefined where it shows nothing. */
export function shapeOf({ width, height, ink }: Patch): Shape | undefined {
  let [left, top, right, bottom] = [width, height, -1, -1];
  ink.forEach((value, at) => {
    if (value < dark) return;
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  });
  if (right < 0) return undefined;
  const [across, down] = [right - left + 1, bottom - top + 1];
  const shape = new Float32Array(side * side);
  const counts = new Float32Array(side * side);
  const fine = 4;
  for (let at = 0; at < (side * fine) ** 2; at++) {
    const [column, row] = [at % (side * fine), Math.floor(at / (side * fine))];
    const x = left + Math.floor(((column + 0.5) * across) / (side * fine));
    const y = top + Math.floor(((row + 0.5) * down) / (side * fine));
    const cell = Math.floor(row / fine) * side + Math.floor(column / fine);
    shape[cell] = (shape[cell] as number) + (ink[y * width + x] as number);
    counts[cell] = (counts[cell] as number) + 1;
  }
  return { ink: shape.map((sum, at) => sum / (counts[at] as number)), ratio: down / across };
}

/** From 0 (the same) to 1. */
export function distance(one: Shape, other: Shape): number {
  const ratio = Math.max(one.ratio, other.ratio) / Math.min(one.ratio, other.ratio);
  if (ratio > 1.6) return 1;
  return one.ink.reduce((sum, value, at) => sum + Math.abs(value - (other.ink[at] as number)), 0) / one.ink.length;
}
