import type { Sheet } from "@gongwen/document";
import type ExcelJS from "exceljs";
import { absoluteRange } from "./cell-address.ts";
import type { SheetPlaces } from "./sheet-places.ts";

/**
 * Names what a reader of a returned file looks for, so that inserted rows and columns don't mislead it: `<id>_head`, `<id>_rows`
 * (without the total), `<id>_<key>` for each column of those rows, `<id>_total`.
 */
export function addNames(book: ExcelJS.Workbook, sheet: Sheet, { headRows, dataRows, totalRow, columnCount }: SheetPlaces): void {
  const id = sheet.id.replaceAll("-", "_");
  const add = (name: string, range: string) => book.definedNames.add(`'${sheet.name}'!${range}`, `${id}_${name}`);
  add("head", absoluteRange(headRows.first, 1, headRows.last, columnCount));
  if (dataRows.last >= dataRows.first) {
    add("rows", absoluteRange(dataRows.first, 1, dataRows.last, columnCount));
    for (const [index, { key }] of sheet.columns.entries()) {
      add(key, absoluteRange(dataRows.first, index + 1, dataRows.last, index + 1));
    }
  }
  if (totalRow !== undefined) add("total", absoluteRange(totalRow, 1, totalRow, columnCount));
}
