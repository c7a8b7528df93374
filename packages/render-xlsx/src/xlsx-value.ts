import { excelText } from "./excel-text.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Words as they stand in the XML of a workbook that was written with a mark in their place. */
export function xlsxValue(text: string): string {
  return excelText(text).replace(/[&<>"']/g, (character) => entities[character] as string);
}
