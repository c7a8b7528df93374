import { type Document, hasEntries, type Workbook } from "@gongwen/document";
import type { Composition } from "@gongwen/template";

/** One file to write: where in the output tree, what it is, and the tree it is written from. */
export type Job = {
  /** Path in the output tree, with `/`. */
  readonly path: string;
  /** Which document of the manifest's list: `notice`, `attachment-1` … */
  readonly document: string;
  /** A region's id, or null for what belongs to all. */
  readonly region: string | null;
} & (
  | { readonly format: "docx"; readonly tree: Document }
  | { readonly format: "pdf"; readonly tree: Document; readonly fillable: boolean }
  | { readonly format: "xlsx"; readonly tree: Workbook }
);

/** Every file of a batch, in the order of the output tree. Pure: a plan can be read before anything is written. */
export function planBatch(composition: Composition): readonly Job[] {
  const head = { document: "notice", region: null, tree: composition.notice };
  return [
    { ...head, path: "notice/00-通知.docx", format: "docx" },
    { ...head, path: "notice/00-通知.pdf", format: "pdf", fillable: false },
    ...composition.attachments.flatMap(attachmentJobs),
  ];
}

/** A form's PDF can be filled in, and stands by: the DOCX is the form that counts. */
function attachmentJobs({ number, short, document, workbook }: Composition["attachments"][number]): Job[] {
  const path = `notice/${String(number).padStart(2, "0")}-${short}`;
  const head = { document: `attachment-${number}`, region: null };
  const fillable = hasEntries(document);
  return [
    { ...head, path: `${path}.docx`, format: "docx", tree: document },
    { ...head, path: `${path}${fillable ? "（备用）" : ""}.pdf`, format: "pdf", tree: document, fillable },
    ...(workbook === undefined ? [] : [{ ...head, path: `${path}.xlsx`, format: "xlsx" as const, tree: workbook }]),
  ];
}
