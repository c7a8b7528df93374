import type { FileEdit } from "../edit-files.ts";
import type { Change } from "../reference/change-text.ts";

/** A changed parameter, and every place of the published text that must follow; nothing else may. */
export interface FactCase {
  /** The parameter, as the inventory names it. */
  readonly fact: string;
  /** The value, and where a rule ties another one to it, that one too. */
  readonly edits: readonly FileEdit[];
  readonly changes: readonly Change[];
}

export function fact(name: string, edits: readonly FileEdit[], ...changes: readonly Change[]): FactCase {
  return { fact: name, edits, changes };
}

/** The same words at several lines. */
export function at(lines: readonly number[], from: string, to: string): Change[] {
  return lines.map((line) => [line, from, to] as const);
}

/** The heading of the years in both tables of the form that have one. */
export function formYears(from: string, to: string): Change[] {
  return at([662, 875], from, to);
}
