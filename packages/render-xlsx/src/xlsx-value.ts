/** Excel reads `_x0041_` in a value as A; its own underscore written so keeps such words as they are (ECMA-376, 22.9.2.19). */
const codes = /_(?=x[0-9A-Fa-f]{4}_)/g;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** A value as it is handed to the library, so that a reader of the file sees these very characters. */
export function excelText(text: string): string {
  return text.replace(codes, "_x005F_");
}

/**
 * A value as the library writes it into every part, in text and in attributes alike. Words that take the place of a mark in a
 * written part go through this function.
 */
export function xlsxValue(text: string): string {
  return excelText(text).replace(/[&<>"']/g, (character) => entities[character] as string);
}
