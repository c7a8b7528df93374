import { checkDocuments } from "@gongwen/checker";
import type { Diagnostic } from "@gongwen/diagnostics";
import { deriveFacts } from "@gongwen/schema";
import { loadProject, type Project } from "@gongwen/source";
import { composeEdition } from "@gongwen/template";

/** What all rules find in a batch, those between data values first, before any waiver. */
export interface CheckedEdition {
  readonly found: readonly Diagnostic[];
  readonly waivers: Project["sources"]["waivers"];
}

/** Reads a batch, composes its notice with all attachments and runs every rule. @throws Error when the data are wrong */
export function checkedEdition(files: ReadonlyMap<string, Uint8Array>, batch: string): CheckedEdition {
  const { project, diagnostics } = loadProject(files, batch);
  if (project === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const facts = deriveFacts(project.data);
  const { notice, attachments } = composeEdition(project.edition, facts);
  return { found: [...diagnostics, ...checkDocuments({ notice, facts, attachments })], waivers: project.sources.waivers };
}
