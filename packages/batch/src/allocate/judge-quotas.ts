import type { Diagnostic, Sourced } from "@gongwen/diagnostics";
import type { BatchFile, QuotasFile, RegionsFile } from "@gongwen/schema";
import { dataRules, speaksOfOpen } from "@gongwen/source";

/** Rules that say something of a quota table which has no rows yet. */
const beforeRows: readonly string[] = ["quota/weights", "quota/performance", "quota/moved-out"];

/** What the rules look at; a file that could not be read is undefined. */
interface JudgedSources {
  readonly regions: Sourced<RegionsFile> | undefined;
  readonly quotas: Sourced<QuotasFile> | undefined;
  readonly batch: Sourced<BatchFile> | undefined;
}

/**
 * What the rules between data say of the quota table, so that nothing is written that `check` refuses.
 *
 * @param when before the rows are there, or after
 */
export function judgeQuotas(sources: JudgedSources, when: "before" | "after"): Diagnostic[] {
  const concerned = dataRules.filter(
    ({ name }) => name.startsWith("quota/") && beforeRows.includes(name) === (when === "before"),
  );
  return concerned.flatMap((rule) => rule.check(sources)).filter((finding) => !speaksOfOpen(finding));
}
