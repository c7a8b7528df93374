import type { Sheet, SheetLine, SheetPlaces } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import { cellStyles } from "./cell-style.ts";
import type { Grid } from "./grid.ts";
import { rounded } from "./lengths.ts";
import { textWidth } from "./page-setup.ts";
import { type SheetTask, total } from "./sheet-task.ts";
import { countLines, linesHeight } from "./text-height.ts";
import { titleLines } from "./title-lines.ts";
import { writeHead } from "./write-head.ts";
import { writeRows } from "./write-rows.ts";

/** A note higher than this takes several rows: Excel allows no row over 409 points. */
const highestRow = 400;

/** The library takes a column of this width for one whose width nobody set. */
const unsaid = 9;

/**
 * Writes one sheet: label, title, lines, heading, rows, notes. Returns the last row that prints.
 *
 * @param places of the sheet's parts
 */
export function writeSheet(grid: Grid, sheet: Sheet, places: SheetPlaces, style: StyleSheet): number {
  const widths = columnWidths(sheet, style);
  const room = total(widths.slice(0, places.columnCount));
  const task: SheetTask = { grid, sheet, places, style, styles: cellStyles(style), widths, room };
  writeColumns(task);
  writeLabel(task);
  writeTitle(task);
  for (const [index, line] of (sheet.lines ?? []).entries()) writeLine(task, places.lineRows.first + index, line);
  writeHead(task);
  writeRows(task);
  return writeNotes(task);
}

/** The columns that print share the text area in proportion; a hair less, or rounding would shrink the print. */
function columnWidths(sheet: Sheet, style: StyleSheet): number[] {
  const characters = total(sheet.columns.filter(({ hidden }) => hidden !== true).map(({ width }) => width));
  const room = sheet.wide === true ? characters * style.sheet.bodySize : textWidth(sheet.page, style) - 2;
  return sheet.columns.map((column) => (column.width / characters) * room);
}

/** A unit of Excel's is a digit of the default face, which is half a character of the body's size. */
function writeColumns({ grid, sheet, widths, style }: SheetTask): void {
  for (const [index, { hidden }] of sheet.columns.entries()) {
    const column = grid.target.getColumn(index + 1);
    const width = rounded((2 * (widths[index] as number)) / style.sheet.bodySize);
    column.width = width === unsaid ? unsaid + 0.001 : width;
    column.hidden = hidden === true;
  }
}

function writeLabel({ grid, sheet, places, styles, style }: SheetTask): void {
  if (places.labelRow === undefined || sheet.label === undefined) return;
  grid.put(places.labelRow, 1, styles.label, { kind: "text", text: sheet.label });
  grid.setHeight(places.labelRow, Math.max(style.sheet.rowHeight, linesHeight(1, style.paragraphs["attachment-label"].size)));
}

/** The title with room above and below it. */
function writeTitle({ grid, sheet, places, styles, style, room }: SheetTask): void {
  const size = style.sheet.titleSize;
  const lines = typeof sheet.title === "string" ? titleLines(sheet.title, room, size) : sheet.title;
  grid.put(places.titleRow, 1, styles.title, { kind: "text", text: lines.join("\n") });
  grid.setHeight(places.titleRow, linesHeight(lines.length, size) + style.sheet.rowHeight);
  grid.merge(places.titleRow, 1, places.titleRow, places.columnCount);
}

/** A line over the heading is one merged cell, as high as its words need where it isn't computed. */
function writeLine({ grid, places, styles, style, room }: SheetTask, row: number, { value, role }: SheetLine): void {
  const words = value.kind === "text" ? value.text : value.kind === "formula" ? String(value.value) : "";
  const height = linesHeight(countLines(words, room, style.sheet.headSize), style.sheet.headSize) + 6;
  if (value.kind !== "sum") grid.put(row, 1, styles[role], value);
  grid.setHeight(row, Math.max(height, style.sheet.rowHeight));
  grid.merge(row, 1, row, places.columnCount);
}

/** Each note is one merged cell; a very long one takes several rows. Returns the last row written. */
function writeNotes({ grid, sheet, places, styles, style, room }: SheetTask): number {
  let row = places.firstNoteRow;
  for (const note of sheet.notes) {
    const height = linesHeight(countLines(note, room, style.sheet.bodySize), style.sheet.bodySize) + 2;
    const rows = Math.ceil(height / highestRow);
    grid.put(row, 1, styles.note, { kind: "text", text: note });
    for (let part = 0; part < rows; part++) grid.setHeight(row + part, Math.ceil(height / rows));
    grid.merge(row, 1, row + rows - 1, places.columnCount);
    row += rows;
  }
  return row - 1;
}
