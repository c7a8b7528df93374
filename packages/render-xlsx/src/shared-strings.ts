import { mainSpace, xlsxValue, xmlHead } from "./xlsx-value.ts";

/** The texts of a workbook's cells. */
export interface SharedStrings {
  /** Adds a text; its number. */
  add(text: string): number;
  /** `xl/sharedStrings.xml`. */
  part(): string;
}

/**
 * One entry for each cell, also for equal texts: a file that is stamped for a region has the same entries whether or not two of the
 * region's words are alike. All words of the cells stand in this one part, so that no sheet is touched by a stamp.
 */
export function sharedStrings(): SharedStrings {
  const entries: string[] = [];
  return {
    add: (text) => entries.push(`<si><t xml:space="preserve">${xlsxValue(text)}</t></si>`) - 1,
    part: () => {
      const count = `count="${entries.length}" uniqueCount="${entries.length}"`;
      return `${xmlHead}<sst xmlns="${mainSpace}" ${count}>${entries.join("")}</sst>`;
    },
  };
}
