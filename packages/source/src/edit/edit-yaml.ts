import { type Document, parseDocument } from "yaml";
import { appendEntry } from "./append-entry.ts";
import { nearestEntry } from "./entries.ts";
import type { YamlValue } from "./print-yaml.ts";
import { removeEntry } from "./remove-entry.ts";
import { replaceValue } from "./replace-value.ts";
import { setComment } from "./set-comment.ts";

/** A change to one value of a YAML file. */
export interface YamlEdit {
  /** Keys and indices from the top; what is missing is added at the end of its record or list. */
  readonly path: readonly (string | number)[];
  /** The new value; undefined takes the entry out. */
  readonly value: YamlValue | undefined;
  /** The comment at the end of the value's line, without `#`; the one that stands there when absent, none when empty. */
  readonly comment?: string | undefined;
  /** A comment on a line of its own before an entry that is added, without `#`. */
  readonly before?: string | undefined;
}

/**
 * Changes values of a YAML file where they stand: every byte that isn't part of them stays, comments and blank lines too.
 *
 * @param text a file that parses
 * @param edits in order; a later one sees what an earlier one did
 * @throws {Error} when the text doesn't parse, or a path leads through a single value
 */
export function editYaml(text: string, edits: readonly YamlEdit[]): string {
  const edited = edits.reduce(editOnce, text.replaceAll("\r\n", "\n"));
  return text.includes("\r\n") ? edited.replaceAll("\n", "\r\n") : edited;
}

function editOnce(text: string, { path, value, comment, before }: YamlEdit): string {
  if (value === undefined) return removeEntry(text, parse(text), path);
  const edited = setValue(text, parse(text), path, value, before);
  return comment === undefined ? edited : setComment(edited, parse(edited), path, comment);
}

function setValue(text: string, document: Document.Parsed, path: YamlEdit["path"], value: YamlValue, before?: string): string {
  const { entry, rest } = nearestEntry(document, path);
  const [key, ...deeper] = rest;
  return key === undefined ? replaceValue(text, entry, value) : appendEntry(text, entry, key, wrapped(value, deeper), before);
}

function parse(text: string): Document.Parsed {
  const document = parseDocument(text, { version: "1.2", prettyErrors: false, logLevel: "error" });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  return document;
}

/** The value inside the records and lists that a path leads through. */
function wrapped(value: YamlValue, path: YamlEdit["path"]): YamlValue {
  return path.reduceRight<YamlValue>((inner, key) => (typeof key === "number" ? [inner] : { [key]: inner }), value);
}
