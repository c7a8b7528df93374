import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { facesFolder, fontconfig } from "@gongwen/fonts";
import type { Box } from "./matrix.ts";
import { fileIn, inFolder, runWith } from "./programs.ts";

/** A page as a picture: one byte for each dot, 255 for white. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
  /** Dots to a point. */
  readonly scale: number;
}

/**
 * Draws every page with poppler, in grey, on a machine that has the project's faces and no others: a viewer takes one of them for a
 * face that a file names and doesn't hold.
 */
export function drawPages(bytes: Uint8Array, dotsToTheInch = 150): Picture[] {
  return inFolder((folder) => {
    const file = fileIn(folder, "document.pdf", bytes);
    const faces = fontconfig(fileURLToPath(facesFolder()), join(folder, "cache"));
    const FONTCONFIG_FILE = fileIn(folder, "fonts.conf", new TextEncoder().encode(faces));
    runWith({ FONTCONFIG_FILE }, "pdftoppm", "-gray", "-r", String(dotsToTheInch), file, join(folder, "page"));
    const pages = readdirSync(folder).filter((name) => name.endsWith(".pgm"));
    return pages.sort().map((name) => readPgm(readFileSync(join(folder, name)), dotsToTheInch / 72));
  });
}

function readPgm(bytes: Buffer, scale: number): Picture {
  const head = /^P5\s(\d+)\s(\d+)\s255\s/.exec(bytes.toString("latin1", 0, 40));
  if (head === null) throw new Error("no grey picture");
  return { width: Number(head[1]), height: Number(head[2]), dots: bytes.subarray(head[0].length), scale };
}

/** A picture's part, as darkness of each dot from 0 to 1. */
export interface Patch {
  readonly width: number;
  readonly height: number;
  readonly ink: Float32Array;
}

/** Cuts a part out; edges in points. What lies beyond the picture is white. */
export function cutOut({ width, height, dots, scale }: Picture, { left, top, right, bottom }: Box): Patch {
  const [x0, y0] = [Math.round(left * scale), Math.round(top * scale)];
  const [across, down] = [Math.round(right * scale) - x0, Math.round(bottom * scale) - y0];
  const ink = new Float32Array(Math.max(0, across * down));
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      const [column, row] = [x0 + x, y0 + y];
      const inside = column >= 0 && column < width && row >= 0 && row < height;
      ink[y * across + x] = inside ? 1 - (dots[row * width + column] as number) / 255 : 0;
    }
  }
  return { width: across, height: down, ink };
}

/** How many dots' worth of ink a patch holds. */
export function inkOf({ ink }: Patch): number {
  return ink.reduce((sum, dark) => sum + dark, 0);
}
