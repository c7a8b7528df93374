import { type Inline, inlineText } from "@gongwen/document";
import type { Facts, FormFile, LeafField } from "@gongwen/schema";
import type { EditionSources } from "./edition-sources.ts";
import { editionWorld } from "./edition-world.ts";
import { inlineRenderer } from "./inline-renderer.ts";
import type { Report } from "./report.ts";

/** What is wrong with a form's words is told when it is composed. */
const unheard: Report = () => undefined;

/** A form whose options are called as they print: their labels may name facts. For messages about answers. */
export function formInWords(sources: EditionSources, facts: Facts, content: string): FormFile {
  const form = sources.forms.get(content);
  if (form === undefined) throw new Error(`The edition has no form ${content}`);
  const inline = inlineRenderer(form, editionWorld(sources, facts, unheard), unheard);
  const fields = Object.entries(form.value.fields).map(([key, field]) => [
    key,
    field.kind === "rows" ? { ...field, fields: leavesInWords(field.fields, inline) } : leafInWords(field, inline),
  ]);
  return { ...form.value, fields: Object.fromEntries(fields) };
}

type Render = (text: string, path: readonly PropertyKey[]) => readonly Inline[];

function leavesInWords(leaves: Readonly<Record<string, LeafField>>, inline: Render): Record<string, LeafField> {
  return Object.fromEntries(Object.entries(leaves).map(([key, leaf]) => [key, leafInWords(leaf, inline)]));
}

function leafInWords(field: LeafField, inline: Render): LeafField {
  if (field.kind !== "choice") return field;
  const options = Object.entries(field.options).map(([id, label]) => [id, inlineText(inline(label, []))]);
  return { ...field, options: Object.fromEntries(options) };
}
