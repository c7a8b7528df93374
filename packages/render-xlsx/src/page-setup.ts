import type { Sheet } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import type { PageSetup } from "exceljs";
import { columnLetters } from "./cell-address.ts";
import { inches, points, rounded } from "./lengths.ts";
import type { SheetPlaces } from "./sheet-places.ts";

/** Excel's number for A4. */
const a4 = 9;

/** The width of the text area in points: what the columns share out. */
export function textWidth(page: Sheet["page"], style: StyleSheet): number {
  if (page === "portrait") return points(style.page.width - style.page.left - style.page.right);
  return points(style.page.height - style.landscape.left - style.landscape.right);
}

/**
 * A4 with the margins of the style sheet, as wide as the page, as many pages as it takes, heading rows on each (GB/T 9704—2012,
 * 5.2.1, 8).
 *
 * @param lastRow the last row that prints
 */
export function pageSetup(page: Sheet["page"], places: SheetPlaces, lastRow: number, style: StyleSheet): Partial<PageSetup> {
  const margins = page === "portrait" ? style.page : style.landscape;
  const { first, last } = places.headRows;
  const number = margins.bottom - style.pageNumber.distance;
  return {
    paperSize: a4 as NonNullable<PageSetup["paperSize"]>,
    orientation: page,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      top: rounded(inches(margins.top)),
      bottom: rounded(inches(margins.bottom)),
      left: rounded(inches(margins.left)),
      right: rounded(inches(margins.right)),
      header: 0,
      footer: rounded(inches(number) - style.pageNumber.size / 72),
    },
    // The library sets a dollar sign before each end only: the row needs its own, or the area moves with the active cell.
    printArea: `A$1:${columnLetters(places.columnCount)}$${lastRow}`,
    printTitlesRow: `${first}:${last}`,
  };
}

/** — 1 — in the middle of the foot (7.5); `&` begins a code of Excel's footers, `&P` is the page. */
export function pageFooter(style: StyleSheet): string {
  const { face, size } = style.pageNumber;
  return `&C&"${style.faces[face].names[0]},Regular"&${size}— &P —`;
}
