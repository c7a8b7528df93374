import { absoluteRange, type Sheet } from "@gongwen/document";
import type { ListFormula } from "./cell-rule.ts";

/** Excel cuts a list that is written into its rule here. */
const longestList = 255;
const listSheetName = "选项";

/** The lists that don't fit into their rules: columns of a sheet that nobody sees. */
export interface ListSheet {
  readonly name: string;
  readonly lists: readonly (readonly string[])[];
  /** Gives a list its formula: the words themselves where they fit, otherwise a range on this sheet. */
  readonly formula: ListFormula;
}

/** An empty one; it is only written when a list stands on it. */
export function listSheet(sheets: readonly Sheet[]): ListSheet {
  const lists: (readonly string[])[] = [];
  const name = sheets.some((sheet) => sheet.name === listSheetName) ? `${listSheetName}_` : listSheetName;
  const formula: ListFormula = (options) => {
    const inside = options.join(",");
    if (inside.length <= longestList && !options.some((option) => /[",]|^\s|\s$/.test(option))) return `"${inside}"`;
    const column = lists.push(options);
    return `'${name}'!${absoluteRange(1, column, options.length, column)}`;
  };
  return { name, lists, formula };
}
