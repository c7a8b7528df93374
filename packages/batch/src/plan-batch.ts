import type { Document, Workbook } from "@gongwen/document";
import type { Composition } from "@gongwen/template";

/** One file to write: where in the output tree, what it is, and the tree it is written from. */
export type Job = {
  /** Path in the output tree, with `/`. */
  readonly path: string;
  /** Which document of the manifest's list: `notice`, `attachment-1` … */
  readonly document: string;
  /** A region's id, or null for what belongs to all. */
  readonly region: string | null;
} & ({ readonly format: "docx"; readonly tree: Document } | { readonly format: "xlsx"; readonly tree: Workbook });

/** Every file of a batch, in the order of the output tree. Pure: a plan can be read before anything is written. */
export function planBatch(composition: Composition): readonly Job[] {
  return [
    { path: "notice/00-通知.docx", document: "notice", region: null, format: "docx", tree: composition.notice },
    ...composition.attachments.flatMap(attachmentJobs),
  ];
}

function attachmentJobs(attachment: Composition["attachments"][number]): Job[] {
  const path = `notice/${String(attachment.number).padStart(2, "0")}-${attachment.short}`;
  const head = { document: `attachment-${attachment.number}`, region: null };
  const job: Job = { ...head, path: `${path}.docx`, format: "docx", tree: attachment.document };
  const { workbook } = attachment;
  return workbook === undefined ? [job] : [job, { ...head, path: `${path}.xlsx`, format: "xlsx", tree: workbook }];
}
