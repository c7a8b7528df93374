import type { Diagnostic, Sourced } from "@gongwen/diagnostics";
import { BatchFile, type QuotasFile, type RegionsFile } from "@gongwen/schema";
import { dataRules, parseSource } from "@gongwen/source";

/** Rules that say something of a quota table which has no rows yet. */
const beforeRows: readonly string[] = ["quota/weights", "quota/performance", "quota/moved-out"];

/**
 * What the rules between data say of the quota table, so that nothing is written that `check` refuses.
 *
 * @param when before the rows are there, or after
 */
export function judgeQuotas(
  files: ReadonlyMap<string, Uint8Array>,
  batch: string,
  sources: { readonly regions: Sourced<RegionsFile> | undefined; readonly quotas: Sourced<QuotasFile> | undefined },
  when: "before" | "after",
): Diagnostic[] {
  const file = `data/${batch}/batch.yaml`;
  const bytes = files.get(file);
  // A batch that is still open in part is left to `check`.
  const known = bytes && parseSource(bytes, file, BatchFile).sourced;
  const concerned = dataRules.filter(
    ({ name }) => name.startsWith("quota/") && beforeRows.includes(name) === (when === "before"),
  );
  return concerned.flatMap((rule) => rule.check({ ...sources, batch: known }));
}
