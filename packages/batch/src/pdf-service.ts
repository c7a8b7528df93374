import type { Document } from "@gongwen/document";
import type { PdfFace, PdfWriter } from "@gongwen/render-pdf";
import type { StyleSheet } from "@gongwen/schema";
import { oneAtATime } from "./one-at-a-time.ts";
import type { Written } from "./written.ts";

/** Lays PDFs out: in this thread, or, where the caller has some, in others. */
export interface PdfService {
  /** Whether it works in other threads, which go on while this one makes other files: it is then asked early. */
  readonly apart: boolean;
  /** @throws DiagnosticError for what a page can't hold */
  write(tree: Document, style: StyleSheet, fillable: boolean): Promise<Written>;
  /** Ends it; what it hasn't begun is never laid out. */
  close(): Promise<void>;
}

/**
 * In this thread. The layout engine is made when the first PDF is asked for.
 *
 * @param faces an office's own first, then those that stand in
 * @param mayEmpty whether nobody else needs their bytes
 */
export function localPdfService(faces: readonly PdfFace[], mayEmpty = false): PdfService {
  let writer: Promise<PdfWriter> | undefined;
  const inTurn = oneAtATime();
  let isOpen = true;
  return {
    apart: false,
    write: (tree, style, fillable) =>
      inTurn(async () => {
        if (!isOpen) throw new Error("the service is closed");
        writer ??= import("@gongwen/render-pdf").then(({ createPdfWriter }) => createPdfWriter(faces, mayEmpty));
        return (await writer).write(tree, style, { fillable });
      }),
    close() {
      isOpen = false;
      return Promise.resolve();
    },
  };
}
