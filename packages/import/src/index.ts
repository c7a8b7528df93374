export { type ImportKind, importKinds } from "./import-kind.ts";
export { type ImportRequest, type ImportResult, importWorkbook } from "./import-workbook.ts";
