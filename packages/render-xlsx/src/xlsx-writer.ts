import { packZip, withCustomProperties } from "@gongwen/archive";
import type { Sheet, Workbook, Writer } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import { bookParts, sheetPath } from "./book-parts.ts";
import { cellStyles } from "./cell-style.ts";
import { definedNames, stampValues } from "./defined-names.ts";
import { createGrid } from "./grid.ts";
import { type ListSheet, listSheet } from "./list-sheet.ts";
import { sharedStrings } from "./shared-strings.ts";
import { type BookContext, sheetPart } from "./sheet-part.ts";
import { rulesXml } from "./sheet-rules.ts";
import { styleTable } from "./style-table.ts";
import { type WrittenSheet, writeSheet } from "./write-sheet.ts";

/**
 * Workbook in, XLSX out: always written anew, never an old file changed. Every value goes into the parts through `xlsxValue`, equal
 * texts are never shared, and nothing depends on what a text says but the heights of rows: so a file written with marks in place of
 * a region's words, the marks replaced in its parts, is the file written with the words.
 */
export const xlsxWriter: Writer<Workbook> = {
  format: "xlsx",
  accepts: "workbook",
  write: async (workbook, style) => packZip(workbookParts(workbook, style)),
};

/** The parts of the file, in the order in which the archive holds them. */
function workbookParts({ sheets, properties, mark }: Workbook, style: StyleSheet): Map<string, Uint8Array> {
  const context: BookContext = { style, styles: styleTable(style), strings: sharedStrings(), mark };
  const lists = listSheet(sheets);
  const written = sheets.map((sheet) => [sheet, writeSheet(sheet, style)] as const);
  const pages = written.map(([sheet, one], index) => {
    return sheetPart(sheet, one, rulesXml(sheet, one.places, lists.formula), context, index === 0);
  });
  if (lists.lists.length > 0) pages.push(listPage(lists, context));
  const listed = [
    ...sheets.map(({ name }) => ({ name, shown: true })),
    ...(lists.lists.length > 0 ? [{ name: lists.name, shown: false }] : []),
  ];
  const parts = new Map([
    ...bookParts(listed, definedNames(written, properties.stamp), properties),
    ...pages.map((page, index) => [sheetPath(index + 1), page] as const),
    ["xl/styles.xml", context.styles.part()] as const,
    ["xl/sharedStrings.xml", context.strings.part()] as const,
  ]);
  const encoder = new TextEncoder();
  const entries = new Map([...parts].map(([path, part]) => [path, encoder.encode(part)] as const));
  return properties.stamp === undefined ? entries : withCustomProperties(entries, stampValues(properties.stamp));
}

/** The lists that are too long for their rules, one in each column. */
function listPage({ name, lists }: ListSheet, context: BookContext): string {
  const grid = createGrid();
  const look = cellStyles(context.style).body("left", "text");
  for (const [column, options] of lists.entries()) {
    for (const [row, text] of options.entries()) grid.put(row + 1, column + 1, look, { kind: "text", text });
  }
  const columns = lists.map((_, index) => ({ key: `list_${index}`, width: 1, align: "left" }) as const);
  const sheet: Sheet = { name, id: "lists", page: "portrait", title: "", columns, head: [], rows: [], notes: [] };
  const none = { first: 1, last: 0 };
  const places = { titleRow: 0, lineRows: none, headRows: none, dataRows: none, firstNoteRow: 1, columnCount: columns.length };
  const page: WrittenSheet = { grid, places, widths: columns.map(() => context.style.sheet.bodySize * 20), lastRow: 0 };
  return sheetPart(sheet, page, "", context, false);
}
