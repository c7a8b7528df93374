import { absoluteRange } from "@gongwen/document";
import type { Workbook } from "exceljs";
import type { ListFormula } from "./cell-rule.ts";
import { excelText } from "./xlsx-value.ts";

/** Excel cuts a list that is written into its rule here. */
const longestList = 255;
const listSheetName = "选项";

/**
 * Gives each list its formula: the words themselves where they fit, otherwise a range on a sheet that nobody sees, which is made at
 * the end of the workbook when the first list asks for it.
 *
 * @param ownText makes the text of a cell (`ownTexts`)
 */
export function listFormulas(book: Workbook, ownText: (text: string) => string): ListFormula {
  let column = 0;
  const name = book.getWorksheet(listSheetName) === undefined ? listSheetName : `${listSheetName}_`;
  return (options) => {
    const inside = options.join(",");
    if (inside.length <= longestList && !options.some((option) => /[",]|^\s|\s$/.test(option))) return `"${excelText(inside)}"`;
    const sheet = book.getWorksheet(name) ?? book.addWorksheet(name, { state: "veryHidden" });
    column++;
    for (const [index, option] of options.entries()) sheet.getCell(index + 1, column).value = ownText(option);
    return `'${name}'!${absoluteRange(1, column, options.length, column)}`;
  };
}
