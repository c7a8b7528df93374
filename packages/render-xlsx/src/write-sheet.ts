import type { Sheet } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import type ExcelJS from "exceljs";
import { cellStyles } from "./cell-style.ts";
import { excelText } from "./excel-text.ts";
import { rounded } from "./lengths.ts";
import { pageFooter, pageSetup, textWidth } from "./page-setup.ts";
import type { SheetPlaces } from "./sheet-places.ts";
import { merge, type SheetTask, total } from "./sheet-task.ts";
import { countLines, linesHeight } from "./text-height.ts";
import { titleLines } from "./title-lines.ts";
import { writeHead } from "./write-head.ts";
import { writeRows } from "./write-rows.ts";

/** Excel allows no higher row. */
const highestRow = 400;

/** Writes one sheet: label, title, heading, rows, notes, and how it prints and opens. */
export function writeSheet(target: ExcelJS.Worksheet, sheet: Sheet, places: SheetPlaces, style: StyleSheet): void {
  const task: SheetTask = { target, sheet, places, style, styles: cellStyles(style), widths: columnWidths(sheet, style) };
  for (const [index, width] of task.widths.entries()) {
    // A unit of Excel's is a digit of the default face, which is half a character of the body's size.
    target.getColumn(index + 1).width = rounded((2 * width) / style.sheet.bodySize);
  }
  writeLabel(task);
  writeTitle(task);
  writeHead(task);
  writeRows(task);
  const lastRow = writeNotes(task);
  target.pageSetup = { ...target.pageSetup, ...pageSetup(sheet.page, places, lastRow, style) };
  target.headerFooter = { ...target.headerFooter, oddFooter: pageFooter(style) };
  target.views = [{ state: "frozen", xSplit: 0, ySplit: places.headRows.last }];
}

/** The columns share the text area in proportion; a hair less, or rounding would shrink the print. */
function columnWidths(sheet: Sheet, style: StyleSheet): number[] {
  const characters = sheet.columns.reduce((sum, column) => sum + column.width, 0);
  const room = textWidth(sheet.page, style) - 2;
  return sheet.columns.map((column) => (column.width / characters) * room);
}

function writeLabel({ target, sheet, places, styles, style }: SheetTask): void {
  if (places.labelRow === undefined || sheet.label === undefined) return;
  const cell = target.getCell(places.labelRow, 1);
  cell.value = excelText(sheet.label);
  cell.style = styles.label;
  target.getRow(places.labelRow).height = Math.max(
    style.sheet.rowHeight,
    linesHeight(1, style.paragraphs["attachment-label"].size),
  );
}

/** The title with room above and below it. */
function writeTitle({ target, sheet, places, styles, style, widths }: SheetTask): void {
  const size = style.sheet.titleSize;
  const lines = titleLines(sheet.title, total(widths), size);
  const cell = target.getCell(places.titleRow, 1);
  cell.value = excelText(lines.join("\n"));
  cell.style = styles.title;
  target.getRow(places.titleRow).height = linesHeight(lines.length, size) + style.sheet.rowHeight;
  merge(target, places.titleRow, 1, places.titleRow, places.columnCount);
}

/** Each note is one merged cell; a very long one takes several rows. Returns the last row written. */
function writeNotes({ target, sheet, places, styles, style, widths }: SheetTask): number {
  let row = places.firstNoteRow;
  for (const note of sheet.notes) {
    const height = linesHeight(countLines(note, total(widths), style.sheet.bodySize), style.sheet.bodySize) + 2;
    const rows = Math.ceil(height / highestRow);
    const cell = target.getCell(row, 1);
    cell.value = excelText(note);
    cell.style = styles.note;
    for (let part = 0; part < rows; part++) target.getRow(row + part).height = Math.ceil(height / rows);
    merge(target, row, 1, row + rows - 1, places.columnCount);
    row += rows;
  }
  return row - 1;
}
