export { countPages } from "./count-pages.ts";
export type { PdfFace, UsedFace } from "./pdf-face.ts";
export { createPdfWriter, type Pdf, type PdfOptions, type PdfWriter } from "./pdf-writer.ts";
