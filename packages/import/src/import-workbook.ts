import { type Diagnostic, hasErrors } from "@gongwen/diagnostics";
import { type BatchState, readState } from "./batch-state.ts";
import { planContacts } from "./contacts/plan-contacts.ts";
import type { ImportKind } from "./import-kind.ts";
import { planIndicators } from "./kinds/plan-indicators.ts";
import { planQuotas } from "./kinds/plan-quotas.ts";
import { createReport, type Report } from "./table/report.ts";
import { readWorkbook } from "./workbook/read-workbook.ts";
import type { Worksheet } from "./workbook/workbook.ts";
import type { Plan } from "./write/plan.ts";
import { writePlan } from "./write/write-plan.ts";

/** Figures that arrived, and where they go. */
export interface ImportRequest {
  readonly kind: ImportKind;
  /** The batch's folder name. */
  readonly batch: string;
  /** The workbook: its path, as messages name it, and its bytes. */
  readonly workbook: { readonly file: string; readonly bytes: Uint8Array };
}

/** What an import comes to. */
export interface ImportResult {
  /** The batch's files that change, by path relative to the root: none when something is wrong, or nothing differs. */
  readonly outputs: ReadonlyMap<string, Uint8Array>;
  /** By sheet and cell: `file` is the workbook, `line` the row, `column` the number of the column. */
  readonly diagnostics: readonly Diagnostic[];
}

const planners: Readonly<
  Record<ImportKind, (sheets: readonly Worksheet[], state: BatchState, report: Report) => Plan | undefined>
> = {
  quotas: planQuotas,
  contacts: planContacts,
  indicators: planIndicators,
};

/**
 * Takes figures from a workbook into the YAML of a batch: found by their headings, checked all at once, written with the file's comments
 * kept. All or nothing; never throws for a wrong workbook.
 *
 * @param files the project's files by path relative to the root
 */
export function importWorkbook(files: ReadonlyMap<string, Uint8Array>, { kind, batch, workbook }: ImportRequest): ImportResult {
  const state = readState(files, batch, ["quotas.yaml", "contacts.yaml", "indicators.yaml"]);
  if ("problems" in state) return { outputs: new Map(), diagnostics: state.problems };
  const report = createReport(workbook.file);
  const sheets = readWorkbook(workbook.bytes);
  if ("refusal" in sheets) {
    report.ofFile(sheets.refusal);
    return { outputs: new Map(), diagnostics: report.diagnostics };
  }
  const plan = planners[kind](sheets, state, report);
  const outputs = plan === undefined || hasErrors(report.diagnostics) ? new Map() : writePlan(files, state, plan, report);
  return { outputs, diagnostics: report.diagnostics };
}
