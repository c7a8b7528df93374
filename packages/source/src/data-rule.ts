import type { Diagnostic, Place, Severity, Sourced } from "@gongwen/diagnostics";
import type { EditionFile } from "@gongwen/schema";
import type { DataSources } from "./project.ts";

/** One thing a rule found, where it stands, and how to mend it. */
export interface DataFinding extends Place {
  readonly message: string;
  readonly hint: string;
}

/** The files that rules may look at. */
export interface RuleSources extends DataSources {
  readonly edition: Sourced<EditionFile>;
}

/** Those of them that could be read. */
export type ReadableSources = { readonly [Name in keyof RuleSources]?: RuleSources[Name] | undefined };

interface RuleHead {
  /** `group/name`, stable. */
  readonly name: string;
  readonly severity: Severity;
  /** Why it matters, in Chinese. */
  readonly why: string;
}

/** A rule that holds between values, one object in one file. */
export interface DataRule extends RuleHead {
  /** What it finds; nothing where a file that it needs could not be read. */
  check(sources: ReadableSources): readonly Diagnostic[];
}

interface RuleSpec<Need extends keyof RuleSources> extends RuleHead {
  /** The files that it looks at: it is skipped while one of them is unreadable, so that all other problems are told at once. */
  readonly needs: readonly Need[];
  find(sources: Pick<RuleSources, Need>): Iterable<DataFinding>;
}

/** A rule from what it needs and what it finds. */
export function dataRule<Need extends keyof RuleSources>({ needs, find, ...head }: RuleSpec<Need>): DataRule {
  const complete = (sources: ReadableSources): sources is ReadableSources & Pick<RuleSources, Need> =>
    needs.every((need) => sources[need] !== undefined);
  const toDiagnostic = (finding: DataFinding): Diagnostic => ({ severity: head.severity, rule: head.name, ...finding });
  return { ...head, check: (sources) => (complete(sources) ? [...find(sources)].map(toDiagnostic) : []) };
}
