import { cellAddress } from "@gongwen/document";
import type { CellLook } from "./cell-look.ts";

/** What a cell holds, as the file writes it. */
export type CellContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "formula"; readonly formula: string; readonly value: string | number };

/** A cell with its look; without content it is blank. */
export interface GridCell {
  readonly look: CellLook;
  readonly content?: CellContent;
}

/** A row's height in points; one that is not fixed follows what is typed into the row. */
export interface RowHeight {
  readonly points: number;
  readonly fixed: boolean;
}

/** One sheet while it is being written. Rows and columns count from 1. */
export interface Grid {
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, GridCell>>;
  readonly heights: ReadonlyMap<number, RowHeight>;
  readonly merges: readonly string[];
  put(row: number, column: number, look: CellLook, content?: CellContent): void;
  setHeight(row: number, points: number, fixed?: boolean): void;
  /** One cell over several, both ends included, in the look of the first; a single cell stays as it is. */
  merge(fromRow: number, fromColumn: number, toRow: number, toColumn: number): void;
}

/** An empty sheet. */
export function createGrid(): Grid {
  const rows = new Map<number, Map<number, GridCell>>();
  const heights = new Map<number, RowHeight>();
  const merges: string[] = [];
  const rowAt = (row: number) => {
    const found = rows.get(row) ?? new Map<number, GridCell>();
    rows.set(row, found);
    return found;
  };
  const grid: Grid = {
    rows,
    heights,
    merges,
    put: (row, column, look, content) => rowAt(row).set(column, content === undefined ? { look } : { look, content }),
    setHeight(row, points, fixed = true) {
      rowAt(row);
      heights.set(row, { points, fixed });
    },
    merge(fromRow, fromColumn, toRow, toColumn) {
      const first = rowAt(fromRow).get(fromColumn);
      if (first === undefined || (fromRow === toRow && fromColumn === toColumn)) return;
      merges.push(`${cellAddress(fromRow, fromColumn)}:${cellAddress(toRow, toColumn)}`);
      for (let row = fromRow; row <= toRow; row++) {
        for (let column = fromColumn; column <= toColumn; column++) {
          if (row !== fromRow || column !== fromColumn) grid.put(row, column, first.look);
        }
      }
    },
  };
  return grid;
}
