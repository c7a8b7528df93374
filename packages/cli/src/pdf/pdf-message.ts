import type { PdfService } from "@gongwen/batch";
import type { Diagnostic } from "@gongwen/diagnostics";

/** What a PDF is laid out from. */
export type PdfJob = Parameters<PdfService["write"]>;
export type WrittenPdf = Awaited<ReturnType<PdfService["write"]>>;

/** What a worker is asked. */
export interface PdfRequest {
  /** Which of the thread's jobs it is. */
  readonly id: number;
  readonly job: PdfJob;
}

/** What came of it: the file, what is wrong with the document, or that the program itself failed. */
export type PdfOutcome =
  | { readonly kind: "written"; readonly written: WrittenPdf }
  | { readonly kind: "problems"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "failed"; readonly reason: unknown };

/** What a worker answers. */
export interface PdfAnswer {
  readonly id: number;
  readonly outcome: PdfOutcome;
}
