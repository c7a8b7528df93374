/** How bad it is. An error stops a build; a warning and a note don't. */
export type Severity = "error" | "warning" | "note";

/** Where a value or a word was written. Lines and columns count from 1; `file` is relative to the root. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The value's path inside the file, as in `regions.2.quota`. */
  readonly path?: string;
}

/** A mistake as a value: where, what, and how to mend it. Only the command prints it. */
export interface Diagnostic extends Place {
  readonly severity: Severity;
  /** `group/name`, stable: waivers and other programs refer to it. */
  readonly rule: string;
  /** One Chinese sentence for policy staff. */
  readonly message: string;
  /** How to mend it, in Chinese. */
  readonly hint?: string;
}

/** A parsed file whose every value knows where it was written. */
export interface Sourced<Value> {
  readonly file: string;
  readonly value: Value;
  /** The place of a value, or of its nearest parent that was written. */
  place(path: readonly PropertyKey[]): Place;
}

/** Thrown where wrong input must stop the work; carries *all* problems, not the first. */
export class DiagnosticError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join("\n"));
    this.name = "DiagnosticError";
    this.diagnostics = diagnostics;
  }
}

/** True when at least one of them stops a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
