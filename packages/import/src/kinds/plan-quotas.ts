import { QuotaRow, QuotasFile } from "@gongwen/schema";
import type { BatchState } from "../batch-state.ts";
import type { Report } from "../table/report.ts";
import type { Worksheet } from "../workbook/workbook.ts";
import type { Plan } from "../write/plan.ts";
import { planRows } from "../write/plan-rows.ts";
import { readQuotas } from "./read-quotas.ts";

const name = "quotas.yaml";

/** What a quota table changes in `quotas.yaml`: its rows. Weights, tilts and policy stay. */
export function planQuotas(sheets: readonly Worksheet[], state: BatchState, report: Report): Plan | undefined {
  const text = state.text(name);
  if (text === undefined) {
    const message = `没有 data/${state.batch}/${name}`;
    report.ofFile({ rule: "no-file", message, hint: "先用 gongwen new 建好这个批次" });
    return undefined;
  }
  const imported = readQuotas(sheets, state, report);
  return { name, schema: QuotasFile, text, ...planRows(name, imported, QuotaRow, 1, state, report) };
}
