import type { Area } from "./workbook.ts";

/** `D12` as row and column, or undefined for anything else. */
export function parseReference(reference: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === "") return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** `A1:C2` as a rectangle, or undefined for anything else. */
export function parseArea(reference: string): Area | undefined {
  const [from, to] = reference.split(":").map(parseReference);
  if (from === undefined || to === undefined) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
