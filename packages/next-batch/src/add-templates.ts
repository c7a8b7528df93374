import type { Diagnostic } from "@gongwen/diagnostics";
import { inherited, lineage } from "@gongwen/source";
import { alreadyThere, otherBase } from "./refusals.ts";
import { templatePaths } from "./template-names.ts";

/** Which templates are to be changed, and in which batch. */
export interface TemplateRequest {
  readonly batch: string;
  /** The batch that it is based on; whichever it is when not said. */
  readonly from?: string | undefined;
  /** By name: `notice`, an attachment's id, `package/guide`. */
  readonly templates: readonly string[];
}

/** Files to write, or the reasons why none may be. */
export interface NewFiles {
  /** Bytes by path relative to the root; empty when something stands in the way. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Copies templates that a batch inherits into its own folder, where they can be changed.
 *
 * @param files the project's files: paths relative to the root, and their bytes
 * @throws {UnknownTemplateError} for a name that no template has
 */
export function addTemplates(files: ReadonlyMap<string, Uint8Array>, { batch, from, templates }: TemplateRequest): NewFiles {
  const { chain, diagnostics } = lineage(files, batch);
  const copies = copyTemplates(files, chain, templates);
  const refused = [...diagnostics, ...otherBase(files, chain, from), ...alreadyThere(files, copies.keys())];
  return refused.length > 0 ? { files: new Map(), diagnostics: refused } : { files: copies, diagnostics: [] };
}

/**
 * Copies of templates, by their paths in the folder of the first batch of the chain.
 *
 * @param chain the batch and those that it is based on, nearest first
 */
export function copyTemplates(
  files: ReadonlyMap<string, Uint8Array>,
  chain: readonly string[],
  names: readonly string[],
): Map<string, Uint8Array> {
  return new Map(
    templatePaths(files, chain, names).map((path) => [
      `templates/${chain[0]}/${path}`,
      files.get(inherited(files, chain, "templates", path)) ?? new Uint8Array(),
    ]),
  );
}
