import type { Diagnostic, Sourced } from "@gongwen/diagnostics";
import { EditionFile, StyleSheet } from "@gongwen/schema";
import { inherited, lineage } from "./inheritance.ts";
import { createReader } from "./reader.ts";

/** The style sheet of a batch's edition by itself, for what is written while other data are still open. */
export function loadStyle(
  files: ReadonlyMap<string, Uint8Array>,
  batch: string,
): { readonly style: Sourced<StyleSheet> | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const reader = createReader(files);
  const { chain, diagnostics } = lineage(files, batch);
  const edition = reader.read(inherited(files, chain, "templates", "edition.yaml"), EditionFile);
  const style = edition && reader.read(`templates/styles/${edition.value.style}.yaml`, StyleSheet);
  return { style, diagnostics: [...diagnostics, ...reader.diagnostics] };
}
