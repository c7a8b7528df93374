import type { FoundTable } from "../table/find-table.ts";
import type { CellValue } from "../workbook/workbook.ts";

/**
 * The rows of a table that has one line for each entry, without blank ones and remarks. It ends where another table of its sheet begins.
 *
 * @param others heading rows of other tables on the same sheet
 */
export function tableRows(table: FoundTable<string>, others: readonly number[]): number[] {
  const { sheet, headingRow, columns } = table;
  const end = Math.min(sheet.rows + 1, ...others.filter((row) => row > headingRow));
  return Array.from({ length: Math.max(0, end - headingRow - 1) }, (_, index) => headingRow + 1 + index).filter((row) => {
    const filled = [...columns.values()].map((column) => sheet.cell(row, column)).filter(({ kind }) => kind !== "blank");
    return filled.length > 1 || (filled.length === 1 && !isRemark(filled[0] as CellValue));
  });
}

/** Whether anybody filled in a table: a column that the example workbook leaves blank holds something. */
export function isFilledIn<Key extends string>(table: FoundTable<Key>, key: Key, others: readonly number[]): boolean {
  const column = table.columns.get(key) ?? 1;
  return tableRows(table, others).some((row) => table.sheet.cell(row, column).kind !== "blank");
}

/** A merged cell counts for every row that it covers, and a blank one repeats the one above: as people fill in 单位 and 处室. */
export function carriedDown({ sheet, headingRow }: FoundTable<string>, row: number, column: number): CellValue {
  for (let at = row; at > headingRow; at--) {
    const value = sheet.cell(at, column);
    if (value.kind !== "blank") return value;
  }
  return { kind: "blank" };
}

function isRemark(cell: CellValue): boolean {
  return cell.kind === "text" && /^\s*(注|备注|说明|填表|附|[(（]?[一二三四五六七八九十]+[、)）]|\d+[.、．])/.test(cell.text);
}
