import type { PdfService } from "@gongwen/batch";
import type { Diagnostic } from "@gongwen/diagnostics";

/** What a PDF is laid out from. */
export type PdfJob = Parameters<PdfService["write"]>;
export type WrittenPdf = Awaited<ReturnType<PdfService["write"]>>;

/** What a worker answers: the file, what is wrong with the document, or that the program itself failed. */
export type PdfAnswer =
  | { readonly kind: "written"; readonly written: WrittenPdf }
  | { readonly kind: "problems"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "failed"; readonly reason: unknown };
