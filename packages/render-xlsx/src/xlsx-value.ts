/** Excel reads `_x0041_` in a cell as A; its own underscore written so keeps such words as they are (ECMA-376, 22.9.2.19). */
const codes = /_(?=x[0-9A-Fa-f]{4}_)/g;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/**
 * A value as every part of a workbook writes it, in text and in attributes alike, so that a reader sees these very characters.
 * Words that take the place of a mark in a written part go through the same function.
 */
export function xlsxValue(text: string): string {
  return text.replace(codes, "_x005F_").replace(/[&<>"']/g, (character) => entities[character] as string);
}

/** A formula as the text of an element: its quotes, of which there are many, stand as they are. It never holds a region's words. */
export function formulaText(formula: string): string {
  return formula.replace(/[&<>]/g, (character) => entities[character] as string);
}

/** Attributes in the order given, each with a blank before it; what is undefined is left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${xlsxValue(String(value))}"`))
    .join("");
}

/** The line that begins every part. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The name space of SpreadsheetML's own elements. */
export const mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The name space of references to other parts. */
export const relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
