import { isCollection, isScalar, isSeq } from "yaml";
import { openMark } from "../open/open-mark.ts";
import { type Collection, columnOf, type Entry, entryAt, entryEnd, entryStart, lineEnd } from "./entries.ts";
import { entryLines, inlineScalar, inlineYaml, type YamlValue } from "./print-yaml.ts";
import { replaceValue } from "./replace-value.ts";

/**
 * Adds an entry at the end of a record or a list.
 *
 * @param entry the record or list; an open or empty value becomes one
 * @param before a comment on a line of its own before it
 */
export function appendEntry(text: string, entry: Entry, key: string | number, value: YamlValue, before?: string): string {
  const { node } = entry;
  if (!isCollection(node) || node.items.length === 0) {
    if (isScalar(node) && node.value !== null && node.value !== openMark) throw new Error(`${key} 的上一级是单个值`);
    return replaceValue(text, entry, typeof key === "number" ? [value] : { [key]: value });
  }
  const collection = node as Collection;
  const last = entryAt(collection, collection.items.length - 1);
  const end = entryEnd(last, text);
  if (collection.flow === true) return `${text.slice(0, end)}, ${inlineEntry(collection, key, value)}${text.slice(end)}`;
  const column = columnOf(entryStart(entryAt(collection, 0), text), text);
  const margin = " ".repeat(column);
  const head = isSeq(collection) ? `${margin}-` : `${margin}${inlineScalar(key)}:`;
  const lines = entryLines(head, value, column + 2);
  const stop = lineEnd(end, text);
  const note = before === undefined ? [] : [`${margin}# ${before}`];
  return `${text.slice(0, stop)}\n${[...note, ...lines].join("\n")}${text.slice(stop)}`;
}

function inlineEntry(collection: Collection, key: string | number, value: YamlValue): string {
  return isSeq(collection) ? inlineYaml(value) : `${inlineScalar(key)}: ${inlineYaml(value)}`;
}
