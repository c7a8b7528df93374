import type { Place, Severity, Sourced } from "@gongwen/diagnostics";
import type { EditionFile } from "@gongwen/schema";
import type { DataSources } from "../project.ts";

/** One thing a rule found, where it stands, and how to mend it. */
export interface DataFinding extends Place {
  readonly message: string;
  readonly hint: string;
}

/** A rule that holds between values, one object in one file. */
export interface DataRule {
  /** `group/name`, stable. */
  readonly name: string;
  readonly severity: Severity;
  /** Why it matters, in Chinese. */
  readonly why: string;
  /** @param edition the edition's list, when it could be read */
  check(sources: DataSources, edition: Sourced<EditionFile> | undefined): Iterable<DataFinding>;
}
