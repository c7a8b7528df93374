import { normalizeZip } from "@gongwen/archive";
import type { Workbook, Writer } from "@gongwen/document";
import ExcelJS from "exceljs";
import { addNames } from "./add-names.ts";
import { addRules } from "./add-rules.ts";
import { finishPart } from "./finish-part.ts";
import { listFormulas } from "./list-sheet.ts";
import { sheetPlaces } from "./sheet-places.ts";
import { writeSheet } from "./write-sheet.ts";

/**
 * Workbook in, XLSX out: always written anew, never an old file changed. The dates inside are the workbook's, so that the same
 * input gives the same bytes.
 */
export const xlsxWriter: Writer<Workbook> = {
  format: "xlsx",
  accepts: "workbook",
  async write(workbook, style) {
    const book = emptyBook(workbook);
    const listFormula = listFormulas(
      book,
      workbook.sheets.map((sheet) => sheet.name),
    );
    // All sheets first: a sheet of lists then comes after them.
    const targets = workbook.sheets.map((sheet) => ({ sheet, target: book.addWorksheet(sheet.name) }));
    for (const { sheet, target } of targets) {
      const places = sheetPlaces(sheet);
      writeSheet(target, sheet, places, style);
      addRules(target, sheet, places, listFormula);
      addNames(book, sheet, places);
    }
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    return normalizeZip(bytes, (path, part) => finishPart(path, part, style));
  },
};

function emptyBook({ properties }: Workbook): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  const date = new Date(`${properties.date}T00:00:00Z`);
  book.title = properties.title;
  book.creator = properties.author;
  book.lastModifiedBy = properties.author;
  book.created = date;
  book.modified = date;
  return book;
}
