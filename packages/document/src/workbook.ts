import type { LeafField } from "@gongwen/schema";
import type { Properties } from "./document.ts";

/** What a cell of a sheet holds: null is a blank cell, which is not 0. */
export type SheetValue =
  | null
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** The sum of the same column over other rows of `rows` (indices from 0), with the value it has now. */
  | { readonly kind: "sum"; readonly value: number; readonly of: readonly number[] }
  /** Any other formula, without `=`, in A1 notation (see `sheetPlaces`), with the value it has in a file that nobody filled in. */
  | { readonly kind: "formula"; readonly formula: string; readonly value: string | number };

/** One column. `key` names it for a reader of a returned file; `field` gives the validation of cells that people fill in. */
export interface SheetColumn {
  readonly key: string;
  /** Width in characters of the body's size. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
  readonly field?: LeafField;
  /** A column that only other cells read: neither shown nor printed. Such columns come last. */
  readonly hidden?: true;
}

/** A cell of the heading rows, with its spans. Cells that a span covers are not listed again. */
export interface SheetHeadCell {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}

/** One row under the heading. `labelColumns` merges the first cells of a total row; `minLines` is its least height in lines. */
export interface SheetRow {
  readonly kind: "data" | "subtotal" | "total" | "blank";
  readonly values: readonly SheetValue[];
  readonly labelColumns?: number;
  readonly minLines?: number;
  /** As high as what is typed into it needs; `minLines` is then its height while it is empty. */
  readonly grows?: true;
}

/** A line between title and heading, as wide as the sheet: what the sheet comes to. `verdict` is the one to look at first. */
export interface SheetLine {
  readonly value: NonNullable<SheetValue>;
  readonly role: "verdict" | "line";
}

/** What a cell tells by its colour: refused, to be made sure of, in order. */
export type CellMark = "wrong" | "doubtful" | "good";

/** Cells that are marked while a formula holds. The formula stands for the first cell of the range, and reads its own sheet only. */
export interface SheetHighlight {
  readonly range: string;
  readonly formula: string;
  readonly mark: CellMark;
}

/** One sheet, printed on A4: label (附件1) in A1, the title under it, lines, heading rows, rows, notes. */
export interface Sheet {
  readonly name: string;
  readonly id: string;
  readonly page: "portrait" | "landscape";
  readonly label?: string;
  /** Broken where it is too long; several lines stand as they are given, whatever their length. */
  readonly title: string | readonly string[];
  readonly lines?: readonly SheetLine[];
  readonly columns: readonly SheetColumn[];
  readonly head: readonly (readonly SheetHeadCell[])[];
  readonly rows: readonly SheetRow[];
  readonly notes: readonly string[];
  readonly highlights?: readonly SheetHighlight[];
  /** Columns as wide as they say, on the screen; the print shrinks until they fit the page. Otherwise they share out the text area. */
  readonly wide?: true;
  /** How many columns stay in view beside the heading rows. */
  readonly frozenColumns?: number;
  /** Printed over every page, outside the text area. */
  readonly header?: string;
}

/** The second, smaller tree: sheets whose columns are fields. */
export interface Workbook {
  readonly type: "workbook";
  readonly properties: Properties;
  readonly sheets: readonly Sheet[];
  /** A line at the foot of every page, outside the text area: of which batch and revision a package's file is. */
  readonly mark?: string;
}
