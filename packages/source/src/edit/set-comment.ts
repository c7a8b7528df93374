import type { Document } from "yaml";
import { findEntry } from "./entries.ts";
import { lineComment } from "./replace-value.ts";

/**
 * Writes the comment at the end of a value's line.
 *
 * @param path what it is about; between brackets, the line of the outermost bracket is meant
 * @param comment without `#`; empty to take it away
 */
export function setComment(text: string, document: Document.Parsed, path: readonly (string | number)[], comment: string): string {
  for (let depth = path.length; depth > 0; depth--) {
    const entry = findEntry(document, path.slice(0, depth));
    if (entry === undefined || entry.flow) continue;
    const { start, end } = lineComment(entry, text);
    return `${text.slice(0, start)}${comment === "" ? "" : ` # ${comment}`}${text.slice(end)}`;
  }
  return text;
}
