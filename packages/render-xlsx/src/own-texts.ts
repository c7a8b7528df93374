import { excelText } from "./xlsx-value.ts";

/**
 * Makes the texts of a workbook's cells, each with an entry of its own among the shared strings, also where two are equal: a file
 * that is stamped for a region then has the same entries whether or not two of the region's words are alike.
 *
 * The library shares what is equal. It also leaves out, when it writes, characters that no XML can hold: so the number of a text,
 * in such characters before its words, keeps it apart from all others and never reaches the file.
 */
export function ownTexts(): (text: string) => string {
  let count = 0;
  return (text) => `${unwritten(count++)}${excelText(text)}`;
}

/** A number whose octal digits are the control characters 1 to 8. */
function unwritten(number: number): string {
  return [...number.toString(8)].map((digit) => String.fromCharCode(Number(digit) + 1)).join("");
}
