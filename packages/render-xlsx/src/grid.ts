import { unreachable } from "@gongwen/document";
import type { CellValue, Style, Worksheet } from "exceljs";
import { excelText } from "./xlsx-value.ts";

/** What a cell holds. */
export type CellContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "formula"; readonly formula: string; readonly value: string | number };

/** One sheet while it is being written. Rows and columns count from 1. */
export interface Grid {
  readonly target: Worksheet;
  /** Rows whose height gives way to what is typed into them, which the library can't say. */
  readonly growing: ReadonlySet<number>;
  /** Without content the cell is blank. */
  put(row: number, column: number, look: Partial<Style>, content?: CellContent): void;
  /** @param points the height, which a row that is not fixed has while it is empty */
  setHeight(row: number, points: number, fixed?: boolean): void;
  /** One cell over several, both ends included, in the look of the first; a single cell stays as it is. */
  merge(fromRow: number, fromColumn: number, toRow: number, toColumn: number): void;
}

/** @param ownText makes the text of a cell (`ownTexts`) */
export function createGrid(target: Worksheet, ownText: (text: string) => string): Grid {
  const growing = new Set<number>();
  return {
    target,
    growing,
    put(row, column, look, content) {
      const cell = target.getCell(row, column);
      cell.style = look;
      if (content !== undefined) cell.value = cellValue(content, ownText);
    },
    setHeight(row, points, fixed = true) {
      target.getRow(row).height = points;
      if (!fixed) growing.add(row);
    },
    merge(fromRow, fromColumn, toRow, toColumn) {
      if (fromRow !== toRow || fromColumn !== toColumn) target.mergeCells(fromRow, fromColumn, toRow, toColumn);
    },
  };
}

function cellValue(content: CellContent, ownText: (text: string) => string): CellValue {
  switch (content.kind) {
    case "text":
      return ownText(content.text);
    case "number":
      return content.value;
    case "formula": {
      const { formula, value } = content;
      return { formula, result: typeof value === "number" ? value : excelText(value) };
    }
    default:
      return unreachable(content);
  }
}
