import { type CheckContext, checkDocuments } from "@gongwen/checker";
import { type Diagnostic, DiagnosticError, hasErrors, sortDiagnostics } from "@gongwen/diagnostics";
import { type BatchData, deriveFacts, deriveRegions, type Facts, type RegionFacts, type StyleSheet } from "@gongwen/schema";
import { applyWaivers, loadProject, openValueRule, type Project, speaksOfOpen } from "@gongwen/source";
import { type Composition, composeEdition, composePackage, type PackageComposition } from "@gongwen/template";
import { staleQuotas } from "./allocate/stale-quotas.ts";
import { draftComposition } from "./draft/draft-composition.ts";
import { withOpenList } from "./draft/open-list.ts";

/** What a build needs of a batch that has been read, composed and checked: no longer where in which file anything was said. */
export interface ReadyBatch {
  readonly data: BatchData;
  readonly style: StyleSheet;
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

/** How a batch is examined. */
export interface ExaminationOptions {
  /** For circulation: open values are notes, the documents say 【待定】 and 送审稿, and there are no packages. */
  readonly draft?: boolean;
  /**
   * Told of the documents as soon as they are composed, before they are checked, where nothing is open. Whether anything is wrong with
   * them isn't known yet.
   */
  readonly onFinal?: (style: StyleSheet, composition: Composition) => void;
}

/**
 * Reads the data, composes the documents and runs every rule. Writes nothing. While values are open, the rules judge what doesn't
 * depend on them.
 *
 * @param files the project's files: paths relative to the root, and their bytes
 * @param batch the batch's folder name, as in `2025`
 */
export function examineBatch(
  files: ReadonlyMap<string, Uint8Array>,
  batch: string,
  { draft = false, onFinal }: ExaminationOptions = {},
): Examination {
  const { project, diagnostics: read } = loadProject(files, batch);
  const open = read.filter(({ rule }) => rule === openValueRule);
  const diagnostics = draft ? read.map(asNote) : read;
  if (project === undefined) return { diagnostics: sortDiagnostics(diagnostics) };
  const composed = compose(project, { draft, open, onFinal });
  if (composed.ready === undefined) return { diagnostics: sortDiagnostics([...diagnostics, ...composed.diagnostics]) };
  const judged = checkDocuments(contextOf(project, composed.ready)).filter(
    (finding) => open.length === 0 || !speaksOfOpen(finding),
  );
  const stale = staleQuotas(files, project.sources.quotas);
  const found = sortDiagnostics(applyWaivers([...diagnostics, ...judged, ...stale], project.sources.waivers));
  if (hasErrors(found)) return { diagnostics: found };
  const composition = withOpenList(composed.ready.composition, open);
  return { diagnostics: found, ready: { ...composed.ready, composition } };
}

/** In a draft an open value is what one may expect. */
function asNote(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.rule === openValueRule ? { ...diagnostic, severity: "note" } : diagnostic;
}

interface ComposeOptions {
  readonly draft: boolean;
  /** The open values as they were reported. */
  readonly open: readonly Diagnostic[];
  readonly onFinal: ExaminationOptions["onFinal"];
}

/** A region's package is never composed while values are open: its words would be measured without them. */
function compose(
  project: Project,
  { draft, open, onFinal }: ComposeOptions,
): { ready?: ReadyBatch; diagnostics: readonly Diagnostic[] } {
  const facts = deriveFacts(project.data);
  const regions = deriveRegions(project.data, facts);
  try {
    const edition = composeEdition(project.edition, facts);
    const composition = draft || open.length > 0 ? draftComposition(edition) : edition;
    const { data, style } = project;
    const ready = { data, style: style.value, facts, composition, regions };
    if (draft || open.length > 0) return { ready, diagnostics: [] };
    onFinal?.(style.value, composition);
    const packages = composePackage(project.edition, facts, regions, composition, project.sources.faq);
    return { ready: packages === undefined ? ready : { ...ready, packages }, diagnostics: [] };
  } catch (error) {
    if (error instanceof DiagnosticError) return { diagnostics: error.diagnostics };
    throw error;
  }
}

function contextOf({ sources, edition: words }: Project, { facts, composition }: ReadyBatch): CheckContext {
  const { edition } = words;
  const titlePlace = (part: string) => {
    const index = edition.value.attachments.findIndex(({ id }) => id === part);
    return index < 0 ? sources.batch.place(["notice", "subject"]) : edition.place(["attachments", index, "title"]);
  };
  return { notice: composition.notice, facts, attachments: composition.attachments, titlePlace };
}
