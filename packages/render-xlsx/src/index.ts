export { xlsxValue } from "./xlsx-value.ts";
export { xlsxWriter } from "./xlsx-writer.ts";
