import type { StyleSheet } from "@gongwen/schema";
import { inkTop } from "./baseline.ts";
import { exactPitch } from "./look.ts";
import { pointsOfMillimetres } from "./units.ts";

/**
 * Height in points of the room above the issuers' mark: the top of the mark's ink stands 35 mm below the upper edge of the text
 * area (GB/T 9704—2012, 7.2.4), and the mark's first line begins a little above its ink.
 */
export function letterheadTop(style: StyleSheet): number {
  const look = style.paragraphs["letterhead-name"];
  const pitch = exactPitch(look, style) ?? look.size;
  return Math.max(1, pointsOfMillimetres(style.letterhead.distance) - inkTop(pitch, look.size));
}
