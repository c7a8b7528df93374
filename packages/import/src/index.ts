export { exampleStyle } from "./example/example-style.ts";
export { type ExampleWorkbook, exampleWorkbook } from "./example/example-workbook.ts";
export { type ImportKind, importKinds } from "./import-kind.ts";
export { type ImportRequest, type ImportResult, importWorkbook } from "./import-workbook.ts";
