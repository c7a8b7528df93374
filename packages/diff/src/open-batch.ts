import { type Diagnostic, DiagnosticError } from "@gongwen/diagnostics";
import { deriveFacts } from "@gongwen/schema";
import { loadProject } from "@gongwen/source";
import { composeEdition } from "@gongwen/template";
import type { ComparedBatch } from "./compared-batch.ts";

/** A batch to compare; absent, with every reason, when its data or its templates are wrong. */
export interface OpenedBatch {
  readonly batch?: ComparedBatch;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads and composes a batch. Whether its documents keep the rules is no question here: `check` asks it.
 *
 * @param files the project's files: paths relative to the root, and their bytes
 * @param name the batch's folder name, as in `2025`
 */
export function openBatch(files: ReadonlyMap<string, Uint8Array>, name: string): OpenedBatch {
  const { project, diagnostics } = loadProject(files, name);
  if (project === undefined) return { diagnostics };
  const facts = deriveFacts(project.data);
  try {
    return { batch: { project, facts, composition: composeEdition(project.edition, facts) }, diagnostics };
  } catch (error) {
    if (error instanceof DiagnosticError) return { diagnostics: [...diagnostics, ...error.diagnostics] };
    throw error;
  }
}
