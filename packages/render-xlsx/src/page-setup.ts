import { columnLetters, type Sheet, type SheetPlaces } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import type { HeaderFooter, PageSetup } from "exceljs";
import { inches, points, rounded } from "./lengths.ts";
import { excelText } from "./xlsx-value.ts";

/** Excel's number for A4. */
const a4 = 9;

/** The width of the text area in points: what the columns share out. */
export function textWidth(page: Sheet["page"], style: StyleSheet): number {
  if (page === "portrait") return points(style.page.width - style.page.left - style.page.right);
  return points(style.page.height - style.landscape.left - style.landscape.right);
}

/**
 * A4 with the margins of the style sheet, as wide as the page, as many pages as it takes, heading rows on each (GB/T 9704—2012,
 * 5.2.1, 8). Page numbers keep their place (7.5); a mark stands under them, a header as far from the text as they do.
 *
 * @param mark of the workbook
 * @param lastRow the last row that prints
 */
export function pageSetup(
  { page, header }: Sheet,
  mark: string | undefined,
  { headRows, columnCount }: SheetPlaces,
  lastRow: number,
  style: StyleSheet,
): Partial<PageSetup> {
  const margins = page === "portrait" ? style.page : style.landscape;
  const { distance, size } = style.pageNumber;
  const footer =
    mark === undefined ? inches(margins.bottom - distance) - size / 72 : inches(margins.bottom - style.pageMark.distance);
  return {
    paperSize: a4 as NonNullable<PageSetup["paperSize"]>,
    orientation: page,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      left: rounded(inches(margins.left)),
      right: rounded(inches(margins.right)),
      top: rounded(inches(margins.top)),
      bottom: rounded(inches(margins.bottom)),
      header: header === undefined ? 0 : rounded(inches(margins.top - distance) - style.pageMark.size / 72),
      footer: rounded(footer),
    },
    // The library sets a dollar sign before each end only: the row needs its own, or the area moves with the active cell.
    printArea: `A$1:${columnLetters(columnCount)}$${lastRow}`,
    ...(headRows.last < headRows.first ? {} : { printTitlesRow: `${headRows.first}:${headRows.last}` }),
  };
}

/** What stands outside the text area of every page. */
export function pageHeaderFooter({ header }: Sheet, mark: string | undefined, style: StyleSheet): Partial<HeaderFooter> {
  return {
    ...(header === undefined ? {} : { oddHeader: excelText(pageHeader(header, style)) }),
    oddFooter: excelText(pageFooter(mark, style)),
  };
}

/** — 1 — in the middle of the foot (7.5), the mark under it; `&P` is the page. */
function pageFooter(mark: string | undefined, { faces, pageNumber, pageMark }: StyleSheet): string {
  const number = `&C&"${faces[pageNumber.face].names[0]},Regular"&${pageNumber.size}— &P —`;
  if (mark === undefined) return number;
  return `${number}\n&${pageMark.size}&"${faces[pageMark.face].names[0]},Regular"${literal(mark)}`;
}

/** On the right. The face stands between size and words, whose first digit would become part of the size. */
function pageHeader(header: string, { faces, pageMark }: StyleSheet): string {
  return `&R&${pageMark.size}&"${faces[pageMark.face].names[0]},Regular"${literal(header)}`;
}

/** `&` begins a code of Excel's headers and footers. */
function literal(text: string): string {
  return text.replaceAll("&", "&&");
}
