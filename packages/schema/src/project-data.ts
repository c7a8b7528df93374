import type { BatchFile } from "./batch.ts";
import type { Change } from "./changes.ts";
import type { ContactsFile } from "./contacts.ts";
import type { CriteriaFile } from "./criteria.ts";
import type { GoalsFile } from "./goals.ts";
import type { QuotasFile } from "./quotas.ts";
import type { Region } from "./region.ts";

/** The parsed data files of one batch. */
export interface BatchData {
  readonly regions: readonly Region[];
  readonly batch: BatchFile;
  readonly quotas: QuotasFile;
  readonly contacts: ContactsFile;
  readonly criteria: CriteriaFile;
  readonly goals: GoalsFile;
  /** Corrections since the files were first handed out. */
  readonly changes: readonly Change[];
}
