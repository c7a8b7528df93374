export { docxValue } from "./docx-value.ts";
export { docxWriter } from "./docx-writer.ts";
