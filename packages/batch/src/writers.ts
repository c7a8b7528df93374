import { unreachable } from "@gongwen/document";
import { docxWriter } from "@gongwen/render-docx";
import { createPdfWriter, type PdfFace, type PdfWriter, type UsedFace } from "@gongwen/render-pdf";
import { xlsxWriter } from "@gongwen/render-xlsx";
import type { StyleSheet } from "@gongwen/schema";
import type { Job } from "./plan-batch.ts";

/** The formats a build can write. To add one, add its writer below. */
export const formats = ["docx", "pdf", "xlsx"] as const satisfies readonly Job["format"][];
export type Format = (typeof formats)[number];

/** A written file; a PDF knows its pages, and the faces that were asked for and used. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly pages?: number;
  readonly fonts?: readonly UsedFace[];
}

/** Writes the files of one build. */
export interface Writers {
  write(job: Job, style: StyleSheet): Promise<Written>;
}

/**
 * The writers of one build. The PDF's layout engine is made when the first PDF is asked for.
 *
 * @param faces for PDF: an office's own first, then those that stand in
 */
export function createWriters(faces: readonly PdfFace[]): Writers {
  let pdf: PdfWriter | undefined;
  return {
    async write(job, style) {
      switch (job.format) {
        case "docx":
          return { bytes: await docxWriter.write(job.tree, style) };
        case "xlsx":
          return { bytes: await xlsxWriter.write(job.tree, style) };
        case "pdf":
          pdf ??= createPdfWriter(faces);
          return pdf.write(job.tree, style, { fillable: job.fillable });
        default:
          return unreachable(job);
      }
    },
  };
}
