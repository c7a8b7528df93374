import type { CellLook, FormCell, FormRow, PlainRow } from "@gongwen/schema";
import { parseMarks } from "./marks.ts";

/** A text of the form and where it stands in its file. */
export interface PlacedText {
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

/** A cell with everything that its short forms leave out. */
export interface PlainCell {
  readonly path: readonly PropertyKey[];
  readonly lines: readonly PlacedText[];
  readonly look: CellLook;
  readonly span: number;
  readonly rowSpan: number | "group";
  readonly per?: "referenceYears" | "shareYears" | "implementationYears";
}

/** A row with everything that its short form leaves out. */
export interface PlainRowParts {
  readonly path: readonly PropertyKey[];
  readonly cells: readonly PlainCell[];
  readonly minLines: number;
  readonly breakable: boolean;
}

/** Whether a row is one row, not a loop over rows. */
export function isPlainRow(row: FormRow): row is PlainRow {
  return Array.isArray(row) || "cells" in row;
}

/** Writes a row's short form out. */
export function plainRow(row: PlainRow, path: readonly PropertyKey[]): PlainRowParts {
  if (Array.isArray(row)) {
    return { path, cells: row.map((cell, index) => plainCell(cell, [...path, index])), minLines: 0, breakable: false };
  }
  const cells = row.cells.map((cell, index) => plainCell(cell, [...path, "cells", index], row.as));
  return { path, cells, minLines: row.minLines ?? 0, breakable: row.breakable ?? false };
}

function plainCell(cell: FormCell, path: readonly PropertyKey[], rowLook?: CellLook): PlainCell {
  if (typeof cell === "string") return written({ text: cell }, [{ text: cell, path }], path, rowLook);
  if ("text" in cell) return written(cell, [{ text: cell.text, path: [...path, "text"] }], path, rowLook);
  return written(
    cell,
    cell.lines.map((text, index) => ({ text, path: [...path, "lines", index] })),
    path,
    rowLook,
  );
}

function written(
  cell: Exclude<FormCell, string>,
  lines: readonly PlacedText[],
  path: readonly PropertyKey[],
  rowLook: CellLook | undefined,
): PlainCell {
  const asks = lines.some(({ text }) => parseMarks(text).some((piece) => piece.type === "entry"));
  const look = cell.as ?? rowLook ?? (asks ? "value" : "label");
  const plain = { path, lines, look, span: cell.span ?? 1, rowSpan: cell.rowSpan ?? 1 };
  return "per" in cell && cell.per !== undefined ? { ...plain, per: cell.per } : plain;
}
