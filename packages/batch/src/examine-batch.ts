import { type CheckContext, checkDocuments } from "@gongwen/checker";
import { type Diagnostic, DiagnosticError, hasErrors, sortDiagnostics } from "@gongwen/diagnostics";
import { deriveFacts, deriveRegions, type Facts, type RegionFacts } from "@gongwen/schema";
import { applyWaivers, loadProject, type Project } from "@gongwen/source";
import { type Composition, composeEdition, composePackage, type PackageComposition } from "@gongwen/template";

/** What a build needs of a batch that has been read, composed and checked. */
export interface ReadyBatch {
  readonly project: Project;
  readonly facts: Facts;
  readonly composition: Composition;
  /** Every region, in the order of the quota table. */
  readonly regions: readonly RegionFacts[];
  /** Absent where the edition has none. */
  readonly packages?: PackageComposition;
}

/** A batch that has been examined: what a build needs, and every problem found on the way. */
export interface Examination {
  readonly diagnostics: readonly Diagnostic[];
  /** Absent when the data or a template is wrong. */
  readonly ready?: ReadyBatch;
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
  const composed = compose(project);
  if (composed.ready === undefined) return { diagnostics: sortDiagnostics([...diagnostics, ...composed.diagnostics]) };
  const found = [...diagnostics, ...checkDocuments(contextOf(composed.ready))];
  const judged = sortDiagnostics(applyWaivers(found, project.sources.waivers));
  return hasErrors(judged) ? { diagnostics: judged } : { diagnostics: judged, ready: composed.ready };
}

function compose(project: Project): { ready?: ReadyBatch; diagnostics: readonly Diagnostic[] } {
  const facts = deriveFacts(project.data);
  const regions = deriveRegions(project.data, facts);
  try {
    const composition = composeEdition(project.edition, facts);
    const packages = composePackage(project.edition, facts, regions, composition, project.sources.faq);
    const ready = { project, facts, composition, regions };
    return { ready: packages === undefined ? ready : { ...ready, packages }, diagnostics: [] };
  } catch (error) {
    if (error instanceof DiagnosticError) return { diagnostics: error.diagnostics };
    throw error;
  }
}

function contextOf({ project: { sources, edition: words }, facts, composition }: ReadyBatch): CheckContext {
  const { edition } = words;
  const titlePlace = (part: string) => {
    const index = edition.value.attachments.findIndex(({ id }) => id === part);
    return index < 0 ? sources.batch.place(["notice", "subject"]) : edition.place(["attachments", index, "title"]);
  };
  return { notice: composition.notice, facts, attachments: composition.attachments, titlePlace };
}
