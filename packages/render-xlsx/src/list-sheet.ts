import type ExcelJS from "exceljs";
import { absoluteRange } from "./cell-address.ts";
import type { ListFormula } from "./cell-rule.ts";
import { excelText } from "./excel-text.ts";

/** Excel cuts a list that is written into its rule here. */
const longestList = 255;
const listSheetName = "选项";

/**
 * Gives each list its formula: the words themselves where they fit, otherwise a range on a hidden sheet at the end of the workbook,
 * which is made when the first list asks for it.
 */
export function listFormulas(book: ExcelJS.Workbook, taken: readonly string[]): ListFormula {
  let column = 0;
  const name = taken.includes(listSheetName) ? `${listSheetName}_` : listSheetName;
  return (options) => {
    const inside = options.join(",");
    if (inside.length <= longestList && !options.some((option) => /[",]|^\s|\s$/.test(option))) return `"${inside}"`;
    const sheet = book.getWorksheet(name) ?? book.addWorksheet(name, { state: "veryHidden" });
    column++;
    for (const [index, option] of options.entries()) sheet.getCell(index + 1, column).value = excelText(option);
    return `'${name}'!${absoluteRange(1, column, options.length, column)}`;
  };
}
