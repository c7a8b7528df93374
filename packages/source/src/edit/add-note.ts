import type { Document } from "yaml";
import { columnOf, entryStart, findEntry, lineStart } from "./entries.ts";

/**
 * Writes a comment on a line of its own before an entry; between brackets there is no place for it.
 *
 * @param note without `#`
 */
export function addNote(text: string, document: Document.Parsed, path: readonly (string | number)[], note: string): string {
  const entry = findEntry(document, path);
  if (entry === undefined || entry.flow) return text;
  const start = entryStart(entry, text);
  const line = lineStart(start, text);
  return `${text.slice(0, line)}${" ".repeat(columnOf(start, text))}# ${note}\n${text.slice(line)}`;
}
