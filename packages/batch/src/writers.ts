import { type Document, unreachable, type Workbook } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import type { PdfService } from "./pdf-service.ts";
import type { Written } from "./written.ts";

/** The formats a build can write. To add one, add its writer below. */
export const formats = ["docx", "pdf", "xlsx"] as const;
export type Format = (typeof formats)[number];

/** What a file is written from that can be given words afterwards. */
export type OfficeTree =
  | { readonly format: "docx"; readonly tree: Document }
  | { readonly format: "xlsx"; readonly tree: Workbook };

/** What a file is written from. */
export type Tree = OfficeTree | { readonly format: "pdf"; readonly tree: Document; readonly fillable: boolean };

/** Writes one tree. The libraries are loaded when the first file of their format is asked for. */
export async function writeTree(source: Tree, style: StyleSheet, pdf: PdfService): Promise<Written> {
  switch (source.format) {
    case "docx": {
      const { docxWriter } = await import("@gongwen/render-docx");
      return { bytes: await docxWriter.write(source.tree, style) };
    }
    case "xlsx": {
      const { xlsxWriter } = await import("@gongwen/render-xlsx");
      return { bytes: await xlsxWriter.write(source.tree, style) };
    }
    case "pdf":
      return pdf.write(source.tree, style, source.fillable);
    default:
      return unreachable(source);
  }
}

/** Words as they stand in the XML of a file that was written with a mark in their place. */
export type WordsInPart = (text: string, part: string) => string;

/** How words are put into a written file of one format. */
export async function wordsIn(format: "docx" | "xlsx"): Promise<WordsInPart> {
  switch (format) {
    case "docx":
      return (await import("@gongwen/render-docx")).docxValue;
    case "xlsx":
      return (await import("@gongwen/render-xlsx")).xlsxValue;
  }
}
