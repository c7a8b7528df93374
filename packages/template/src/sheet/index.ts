export { sheetTable } from "./sheet-table.ts";
export { type SheetHeading, sheetWorkbook } from "./sheet-workbook.ts";
