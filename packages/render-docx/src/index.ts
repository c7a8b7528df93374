export { docxWriter } from "./docx-writer.ts";
