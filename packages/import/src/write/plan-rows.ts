import type { YamlEdit } from "@gongwen/source";
import type { z } from "zod";
import { type BatchState, recordsOf } from "../batch-state.ts";
import type { ImportedRow } from "../kinds/imported-row.ts";
import type { Report } from "../table/report.ts";
import { changesOf, listEdits } from "./record-edits.ts";
import { regionItems } from "./region-items.ts";
import { reportChanges } from "./report-changes.ts";

/** What makes a file's `rows` say what the workbook says; each decided value that changes is told. */
export function planRows(
  name: string,
  imported: readonly ImportedRow[],
  rowSchema: z.ZodType,
  column: number,
  state: BatchState,
  report: Report,
): { readonly edits: readonly YamlEdit[]; readonly changes: number } {
  const current = state.own(name).rows;
  const before = new Map(recordsOf(current).map((record) => [record.region, record]));
  let count = 0;
  for (const { row, region, sheet, line } of imported) {
    const changes = changesOf(before.get(region.id), row);
    count += changes.length;
    reportChanges(region.name, changes, { sheet, row: line, column }, rowSchema, report);
  }
  const records = imported.map(({ row }) => row);
  return { edits: listEdits(["rows"], current, regionItems(state.regions, records), "region"), changes: count };
}
