import type { Workbook, Writer } from "@gongwen/document";
import { finishBook } from "./finish-book.ts";
import { writeBook } from "./write-book.ts";

/**
 * Workbook in, XLSX out: always written anew, never an old file changed. Every value goes through `excelText` and the library's
 * escapes, equal texts are never shared, and nothing depends on what a text says but the heights of rows: so a file written with
 * marks in place of a region's words, the marks replaced by `xlsxValue` in its parts, is the file written with the words.
 */
export const xlsxWriter: Writer<Workbook> = {
  format: "xlsx",
  accepts: "workbook",
  async write(workbook, style) {
    const { book, growing } = writeBook(workbook, style);
    // Packed once, at the end: what the library packs is taken apart again.
    const bytes = new Uint8Array(await book.xlsx.writeBuffer({ zip: { compression: "STORE" } }));
    return finishBook(bytes, growing, workbook.properties.stamp, style);
  },
};
