import type { ParagraphStyle, StyleSheet } from "@gongwen/schema";
import { dashBottom } from "./baseline.ts";
import { pointsOfMillimetres, twipsOfPoints } from "./units.ts";

export type Parity = "odd" | "even";

/** Pitch of the page number's line, in sizes. */
const pitchShare = 1.2;

/** Pitch of the page number's line, in points. */
export function pageNumberPitch(style: StyleSheet): number {
  return style.pageNumber.size * pitchShare;
}

/** Odd pages bear their number at the right, even ones at the left, one character in (GB/T 9704—2012, 7.5). */
export function pageNumberLook(style: StyleSheet, parity: Parity): ParagraphStyle {
  const { face, size, outerIndent } = style.pageNumber;
  const side =
    parity === "odd" ? ({ align: "right", right: outerIndent } as const) : ({ align: "left", left: outerIndent } as const);
  return { face, size, linePitch: pageNumberPitch(style), ...side };
}

/** Twips from the page's lower edge to the footer's, such that the dashes stand 7 mm below the text area (7.5). */
export function footerDistance(style: StyleSheet): number {
  const { size, distance } = style.pageNumber;
  const dash = pointsOfMillimetres(style.page.bottom - distance);
  return twipsOfPoints(dash - dashBottom(pageNumberPitch(style), size));
}
