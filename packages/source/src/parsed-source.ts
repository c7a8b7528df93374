import type { Diagnostic, Place, Sourced } from "@gongwen/diagnostics";

/** A parsed file, or the reasons why not. A file with unknown fields or open values has both: the rest of it can still be judged. */
export interface ParsedSource<Value> {
  /** Stand-ins are in the place of open values (see `standIn`). */
  readonly sourced?: Sourced<Value>;
  readonly diagnostics: readonly Diagnostic[];
  /** Places of values that a person has yet to decide (待定). */
  readonly openValues: readonly Place[];
}
