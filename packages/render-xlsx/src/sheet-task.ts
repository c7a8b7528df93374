import type { Sheet } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import type ExcelJS from "exceljs";
import type { CellStyles } from "./cell-style.ts";
import type { SheetPlaces } from "./sheet-places.ts";

/** What the writers of the parts of one sheet share. */
export interface SheetTask {
  readonly target: ExcelJS.Worksheet;
  readonly sheet: Sheet;
  readonly places: SheetPlaces;
  readonly style: StyleSheet;
  readonly styles: CellStyles;
  /** The columns' widths in points; together the text area. */
  readonly widths: readonly number[];
}

/** Merges cells, both ends included; a single cell stays as it is. */
export function merge(target: ExcelJS.Worksheet, fromRow: number, fromColumn: number, toRow: number, toColumn: number): void {
  if (fromRow !== toRow || fromColumn !== toColumn) target.mergeCells(fromRow, fromColumn, toRow, toColumn);
}

/** The width of neighbouring columns together. */
export function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
