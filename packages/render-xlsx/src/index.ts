export { xlsxWriter } from "./xlsx-writer.ts";
