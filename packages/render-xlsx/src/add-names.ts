import { absoluteRange, type Sheet, type SheetPlaces } from "@gongwen/document";
import type { Workbook } from "exceljs";

/**
 * Names what a reader of a returned file looks for, so that inserted rows and columns don't mislead it: `<id>_head`, `<id>_rows`
 * (without the total), `<id>_<key>` for each column of those rows that shows, `<id>_total`.
 */
export function addNames(book: Workbook, { name, id, columns }: Sheet, places: SheetPlaces): void {
  const { headRows, dataRows, totalRow, columnCount } = places;
  const add = (key: string, first: number, last: number, from: number, to: number) => {
    if (last < first) return;
    book.definedNames.add(`'${name}'!${absoluteRange(first, from, last, to)}`, `${id.replaceAll("-", "_")}_${key}`);
  };
  add("head", headRows.first, headRows.last, 1, columnCount);
  add("rows", dataRows.first, dataRows.last, 1, columnCount);
  for (const [index, { key }] of columns.slice(0, columnCount).entries()) {
    add(key, dataRows.first, dataRows.last, index + 1, index + 1);
  }
  if (totalRow !== undefined) add("total", totalRow, totalRow, 1, columnCount);
}
