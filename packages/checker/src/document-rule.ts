import type { Place, Severity } from "@gongwen/diagnostics";
import type { Span } from "@gongwen/document";
import type { CheckContext } from "./check-context.ts";
import type { Passage } from "./passages.ts";

/** The context with its document read into passages, once for all rules. */
export interface RuleContext extends CheckContext {
  /** In reading order. */
  readonly passages: readonly Passage[];
}

/** One thing a rule found. */
export interface Finding {
  /** Names the place and the words, in Chinese. */
  readonly message: string;
  /** Proposes the mend, in Chinese. */
  readonly hint: string;
  /** Where the words were written; the notice's file when absent. */
  readonly span?: Span | undefined;
  /** Where the value was written, for words that come from data. */
  readonly place?: Place | undefined;
}

/** A rule over finished documents. */
export interface DocumentRule {
  /** `group/name`, stable. */
  readonly name: string;
  /** Only what the page standard requires, or a placeholder left over, may be an error; words are warnings or notes. */
  readonly severity: Severity;
  /** Why it matters, with the clause or source, in Chinese. */
  readonly why: string;
  check(context: RuleContext): Iterable<Finding>;
}
