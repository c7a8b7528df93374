/** Excel reads `_x0041_` in a cell as A; its own underscore written so keeps such words as they are (ECMA-376, 22.9.2.19). */
const codes = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as it must stand in a workbook so that a reader sees these very characters. */
export function excelText(text: string): string {
  return text.replace(codes, "_x005F_");
}
