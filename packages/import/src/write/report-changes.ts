import { labelAt } from "@gongwen/schema";
import type { z } from "zod";
import type { Report } from "../table/report.ts";
import type { Worksheet } from "../workbook/workbook.ts";
import type { Change } from "./record-edits.ts";

/** Lists what becomes of values that were decided: old → new, by label. */
export function reportChanges(
  name: string,
  changes: readonly Change[],
  { sheet, row, column }: { readonly sheet: Worksheet; readonly row: number; readonly column: number },
  schema: z.ZodType,
  report: Report,
): void {
  if (changes.length === 0) return;
  const list = changes.map(({ key, from, to }) => `${labelAt(schema, [key]) ?? key} ${from} → ${to}`).join("，");
  report.ofCell(sheet, row, column, { severity: "note", rule: "changed", message: `${name}：${list}` });
}
