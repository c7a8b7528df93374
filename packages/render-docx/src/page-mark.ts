import type { ParagraphStyle, StyleSheet } from "@gongwen/schema";
import { inkBottom } from "./baseline.ts";
import { footerDistance } from "./page-number.ts";
import { pointsOfMillimetres, twipsOfPoints } from "./units.ts";

const twipsPerPoint = 20;

/** The line of the mark of batch and revision: so high that the page number above it stays where it is on pages without a mark. */
export function pageMarkLook(style: StyleSheet): ParagraphStyle {
  const { face, size, distance } = style.pageMark;
  const number = footerDistance(style) / twipsPerPoint;
  const ink = pointsOfMillimetres(style.page.bottom - distance);
  // The ink's lower edge lies at `number - pitch + inkBottom(pitch)`, and inkBottom is linear in the pitch.
  const linePitch = (number - ink + inkBottom(0, size)) / (1 - inkBottom(1, 0));
  return { face, size, align: "center", linePitch: Math.round(linePitch * twipsPerPoint) / twipsPerPoint };
}

/** Twips from the page's lower edge to the footer's, where the mark is its last line. */
export function markedFooterDistance(style: StyleSheet): number {
  return footerDistance(style) - twipsOfPoints(Number(pageMarkLook(style).linePitch));
}
