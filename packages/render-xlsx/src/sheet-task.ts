import type { Sheet, SheetPlaces } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import type { CellStyles } from "./cell-style.ts";
import type { Grid } from "./grid.ts";

/** What the writers of the parts of one sheet share. */
export interface SheetTask {
  readonly grid: Grid;
  readonly sheet: Sheet;
  readonly places: SheetPlaces;
  readonly style: StyleSheet;
  readonly styles: CellStyles;
  /** The columns' widths in points, hidden ones included; those that print are together the text area. */
  readonly widths: readonly number[];
  /** The text area's width in points. */
  readonly room: number;
}

/** The width of neighbouring columns together. */
export function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
