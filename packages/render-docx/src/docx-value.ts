import { textContent } from "./markup.ts";

/**
 * Words as they stand in the XML of a run or a property that was written with a mark in their place: escaped, a line feed as a
 * break inside the run.
 *
 * @param part path inside the file: properties know no breaks
 */
export function docxValue(text: string, part: string): string {
  if (!part.startsWith("word/")) return textContent(text);
  return text.split("\n").map(textContent).join('</w:t><w:br/><w:t xml:space="preserve">');
}
