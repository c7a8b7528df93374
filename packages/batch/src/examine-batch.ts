import { type CheckContext, checkDocuments } from "@gongwen/checker";
import { type Diagnostic, DiagnosticError, hasErrors, sortDiagnostics } from "@gongwen/diagnostics";
import { deriveFacts, type Facts } from "@gongwen/schema";
import { applyWaivers, loadProject, type Project } from "@gongwen/source";
import { type Composition, composeEdition } from "@gongwen/template";

/** A batch that has been read, composed and checked: what a build needs, and every problem found on the way. */
export interface Examination {
  readonly diagnostics: readonly Diagnostic[];
  /** Absent when the data or a template is wrong. */
  readonly ready?: { readonly project: Project; readonly facts: Facts; readonly composition: Composition };
}

/**
 * Reads the data, composes the documents and runs every rule. Writes nothing.
 *
 * @param files the project's files: paths relative to the root, and their bytes
 * @param batch the batch's folder name, as in `2025`
 */
export function examineBatch(files: ReadonlyMap<string, Uint8Array>, batch: string): Examination {
  const { project, diagnostics } = loadProject(files, batch);
  if (project === undefined) return { diagnostics: sortDiagnostics(diagnostics) };
  const facts = deriveFacts(project.data);
  const composed = compose(project, facts);
  if (composed.composition === undefined) return { diagnostics: sortDiagnostics([...diagnostics, ...composed.diagnostics]) };
  const { composition } = composed;
  const found = [...diagnostics, ...checkDocuments(contextOf(project, facts, composition))];
  const judged = sortDiagnostics(applyWaivers(found, project.sources.waivers));
  return hasErrors(judged) ? { diagnostics: judged } : { diagnostics: judged, ready: { project, facts, composition } };
}

function compose(project: Project, facts: Facts): { composition?: Composition; diagnostics: readonly Diagnostic[] } {
  try {
    return { composition: composeEdition(project.edition, facts), diagnostics: [] };
  } catch (error) {
    if (error instanceof DiagnosticError) return { diagnostics: error.diagnostics };
    throw error;
  }
}

function contextOf({ sources, edition: { edition } }: Project, facts: Facts, composition: Composition): CheckContext {
  const titlePlace = (part: string) => {
    const index = edition.value.attachments.findIndex(({ id }) => id === part);
    return index < 0 ? sources.batch.place(["notice", "subject"]) : edition.place(["attachments", index, "title"]);
  };
  return { notice: composition.notice, facts, attachments: composition.attachments, titlePlace };
}
