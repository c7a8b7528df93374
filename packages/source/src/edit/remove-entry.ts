import { type Document, isSeq } from "yaml";
import { type Entry, entryAt, entryEnd, entryStart, findEntry, lineEnd, lineStart } from "./entries.ts";
import { replaceValue } from "./replace-value.ts";

/** Takes an entry out, with the comment on its line; a record or list that loses its last one stays as an empty one. */
export function removeEntry(text: string, document: Document.Parsed, path: readonly (string | number)[]): string {
  const entry = findEntry(document, path);
  if (entry?.parent === undefined) return text;
  const { collection } = entry.parent;
  if (collection.items.length === 1) {
    const holder = findEntry(document, path.slice(0, -1)) as Entry;
    return replaceValue(text, holder, isSeq(collection) ? [] : {});
  }
  const [start, end] = cut(text, entry, entry.parent);
  return `${text.slice(0, start)}${text.slice(end)}`;
}

function cut(text: string, entry: Entry, { collection, index }: NonNullable<Entry["parent"]>): [number, number] {
  const start = entryStart(entry, text);
  const end = entryEnd(entry, text);
  const nextStart = () => entryStart(entryAt(collection, index + 1), text);
  if (collection.flow === true) return index > 0 ? [entryEnd(entryAt(collection, index - 1), text), end] : [start, nextStart()];
  const line = lineStart(start, text);
  // The first key of a record stands on its dash's line: the next one moves there.
  if (text.slice(line, start).trim() !== "") return [start, nextStart()];
  return [line, Math.min(lineEnd(end, text) + 1, text.length)];
}
