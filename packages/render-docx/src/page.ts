import type { StyleSheet } from "@gongwen/schema";
import { DocumentGridType, type ISectionOptions, PageOrientation } from "docx";
import { twipsOfMillimetres, twipsOfPoints } from "./units.ts";

export type Orientation = "portrait" | "landscape";

/** Size, margins and text area of a page as it lies before the reader, in twips. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly text: { readonly width: number; readonly height: number };
}

/** The near margin takes what rounding leaves, so that the text area has its measure to the twip (156 mm are 8844). */
function split(total: number, near: number, far: number): { near: number; far: number; text: number } {
  const text = twipsOfMillimetres(total - near - far);
  const end = twipsOfMillimetres(far);
  return { near: twipsOfMillimetres(total) - end - text, far: end, text };
}

/** The page of a section (GB/T 9704—2012, 5.1, 5.2.1; landscape: 8). */
export function pageOf(style: StyleSheet, orientation: Orientation): Page {
  const turned = orientation === "landscape";
  const [width, height] = turned ? [style.page.height, style.page.width] : [style.page.width, style.page.height];
  const { left, right, top, bottom } = turned ? style.landscape : style.page;
  const across = split(width, left, right);
  const down = split(height, top, bottom);
  return {
    width: twipsOfMillimetres(width),
    height: twipsOfMillimetres(height),
    margin: { left: across.near, right: across.far, top: down.near, bottom: down.far },
    text: { width: across.text, height: down.text },
  };
}

/**
 * What a section says of its page and its grid.
 *
 * @param footer distance of the footer from the page's lower edge, in twips
 */
export function pageProperties(
  style: StyleSheet,
  orientation: Orientation,
  footer: number,
): NonNullable<ISectionOptions["properties"]> {
  const upright = pageOf(style, "portrait");
  const { margin } = pageOf(style, orientation);
  return {
    page: {
      // The library turns the size itself.
      size: {
        width: upright.width,
        height: upright.height,
        orientation: orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { ...margin, header: footer, footer, gutter: 0 },
    },
    grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: twipsOfPoints(style.grid.linePitch) },
  };
}
