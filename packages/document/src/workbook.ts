import type { LeafField } from "@gongwen/schema";
import type { Properties } from "./document.ts";

/** What a cell of a sheet holds: null is a blank cell, which is not 0. */
export type SheetValue =
  | null
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** The sum of the same column over other rows of `rows` (indices from 0), with the value it has now. */
  | { readonly kind: "sum"; readonly value: number; readonly of: readonly number[] };

/** One column. `key` names it for a reader of a returned file; `field` gives the validation of cells that people fill in. */
export interface SheetColumn {
  readonly key: string;
  /** Width in characters of the body's size. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
  readonly field?: LeafField;
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
}

/** One sheet, printed on A4: label (附件1) in A1, the title under it, heading rows, rows, notes. */
export interface Sheet {
  readonly name: string;
  readonly id: string;
  readonly page: "portrait" | "landscape";
  readonly label?: string;
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly head: readonly (readonly SheetHeadCell[])[];
  readonly rows: readonly SheetRow[];
  readonly notes: readonly string[];
}

/** The second, smaller tree: sheets whose columns are fields. */
export interface Workbook {
  readonly type: "workbook";
  readonly properties: Properties;
  readonly sheets: readonly Sheet[];
}
