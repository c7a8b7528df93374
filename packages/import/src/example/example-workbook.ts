import type { Diagnostic } from "@gongwen/diagnostics";
import type { Sheet, Workbook } from "@gongwen/document";
import { type BatchState, readState } from "../batch-state.ts";
import type { ImportKind } from "../import-kind.ts";
import { contactSheets } from "./contact-sheets.ts";
import { indicatorSheets } from "./indicator-sheets.ts";
import { quotaSheets } from "./quota-sheets.ts";

/** An example workbook, and the file name under which it is handed out. */
export interface ExampleWorkbook {
  readonly fileName: string;
  readonly workbook: Workbook;
}

interface Example {
  readonly title: string;
  readonly sheets: (state: BatchState) => readonly Sheet[];
}

const examples: Readonly<Record<ImportKind, Example>> = {
  quotas: { title: "推荐名额", sheets: quotaSheets },
  contacts: { title: "联系方式", sheets: contactSheets },
  indicators: { title: "测算指标", sheets: indicatorSheets },
};

/**
 * A workbook to be filled in and imported: headings, regions and sums are there, each column has its rule, a second sheet explains them
 * with invented examples.
 *
 * @param files the project's files: the regions and the issuers come from there
 * @param batch whose issuers are meant
 */
export function exampleWorkbook(
  files: ReadonlyMap<string, Uint8Array>,
  kind: ImportKind,
  batch: string,
): ExampleWorkbook | { readonly problems: readonly Diagnostic[] } {
  const state = readState(files, batch, []);
  if ("problems" in state) return state;
  const { title, sheets } = examples[kind];
  // No clock reaches a file: the batch's year stands for its day.
  const properties = { title: `${title}（导入表）`, author: "gongwen", date: `${batch}-01-01` };
  return { fileName: `${title}.xlsx`, workbook: { type: "workbook", properties, sheets: sheets(state) } };
}
