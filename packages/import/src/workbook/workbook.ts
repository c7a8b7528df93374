/** What a cell holds, as far as a reader of figures cares: for a formula the value that it had when the file was saved (`computed`). */
export type CellValue =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly computed?: true }
  /** A number that shows as a date or a time. */
  | { readonly kind: "date" }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** `#REF!` and its like. */
  | { readonly kind: "error"; readonly code: string }
  /** A formula whose value nobody computed: the program that wrote the file can't. */
  | { readonly kind: "uncomputed" };

/** Cells of a rectangle; rows and columns count from 1, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet. Rows and columns count from 1. */
export interface Worksheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The last row and the last column that hold something. */
  readonly rows: number;
  readonly columns: number;
  /** Rows that don't show: filtered out, or hidden by hand. */
  readonly hiddenRows: ReadonlySet<number>;
  /** What stands in the cell itself: of merged cells only the first one holds something. */
  cell(row: number, column: number): CellValue;
  /** The merged cells that a cell belongs to; otherwise the cell alone. */
  area(row: number, column: number): Area;
}

/** The blank cell. */
export const blank: CellValue = { kind: "blank" };
