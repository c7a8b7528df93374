import { type Diagnostic, DiagnosticError } from "@gongwen/diagnostics";
import type { Document } from "@gongwen/document";
import { deriveFacts } from "@gongwen/schema";
import { loadProject, openValueRule, openWords } from "@gongwen/source";
import { composeEdition } from "@gongwen/template";
import type { ComparedBatch } from "./compared-batch.ts";

/** A batch to compare; absent, with every reason, when its data or its templates are wrong. */
export interface OpenedBatch {
  readonly batch?: ComparedBatch;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads and composes a batch. Values that are open read 【待定】, and are noted. Whether its documents keep the rules is no question here: `check` asks it.
 *
 * @param files the project's files: paths relative to the root, and their bytes
 * @param name the batch's folder name, as in `2025`
 */
export function openBatch(files: ReadonlyMap<string, Uint8Array>, name: string): OpenedBatch {
  const { project, diagnostics: found } = loadProject(files, name);
  const diagnostics = found.map((finding) =>
    finding.rule === openValueRule ? { ...finding, severity: "note" as const } : finding,
  );
  if (project === undefined) return { diagnostics };
  const facts = deriveFacts(project.data);
  try {
    return { batch: { project, facts, notice: readable(composeEdition(project.edition, facts).notice) }, diagnostics };
  } catch (error) {
    if (error instanceof DiagnosticError) return { diagnostics: [...diagnostics, ...error.diagnostics] };
    throw error;
  }
}

/** The notice as people read it; a file needs a day: the first of the calendar while the notice has none. */
function readable(notice: Document): Document {
  const { date } = notice.properties;
  const { properties, ...words } = mapTexts(notice, openWords);
  return { ...words, properties: { ...properties, date: date.includes("NaN") ? "2000-01-01" : date } };
}

/** The same tree with every text changed. */
function mapTexts<Tree>(tree: Tree, change: (text: string) => string): Tree {
  const map = (node: unknown): unknown => {
    if (typeof node === "string") return change(node);
    if (Array.isArray(node)) return node.map(map);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, map(item)]));
  };
  return map(tree) as Tree;
}
