import { afterColon, columnOf, type Entry, endOf, entryEnd, entryStart, lineEnd, startOf } from "./entries.ts";
import { blockYaml, inlineYaml, type YamlValue } from "./print-yaml.ts";

/** Puts a value in the place of another; the comment on its line stays. */
export function replaceValue(text: string, entry: Entry, value: YamlValue): string {
  const { node, flow, parent } = entry;
  if (flow && node !== null) return `${text.slice(0, startOf(node))}${inlineYaml(value)}${text.slice(endOf(node, text))}`;
  const block = blockYaml(value, parent === undefined ? 0 : columnOf(entryStart(entry, text), text) + 2);
  const head = headEnd(entry, text);
  const end = entryEnd(entry, text);
  const comment = lineComment(entry, text);
  const rest = text.slice(Math.max(lineEnd(end, text), comment.end));
  return `${text.slice(0, head)}${written(value, block, comment.text, entry)}${rest}`;
}

function written(value: YamlValue, block: readonly string[] | undefined, comment: string, { key, parent }: Entry): string {
  if (parent === undefined) return (block ?? [inlineYaml(value)]).join("\n");
  if (block === undefined) return ` ${inlineYaml(value)}${comment}`;
  if (key !== undefined) return [comment, ...block].join("\n");
  const [first = "", ...others] = block;
  return [` ${first.trimStart()}${comment}`, ...others].join("\n");
}

/** The comment on the line of a value, or, for a block, on the line of its key, with the blanks before it, and where it stands. */
export function lineComment(entry: Entry, text: string): { readonly text: string; readonly start: number; readonly end: number } {
  const head = headEnd(entry, text);
  const end = entryEnd(entry, text);
  const start = text.slice(head, end).includes("\n") && startsOnNextLine(text, head) ? head : end;
  const stop = lineEnd(start, text);
  const rest = text.slice(start, stop);
  return /^[ \t]+#/.test(rest) ? { text: rest.trimEnd(), start, end: stop } : { text: "", start, end: start };
}

function startsOnNextLine(text: string, head: number): boolean {
  return /^[ \t]*(#.*)?$/.test(text.slice(head, lineEnd(head, text)));
}

/** Where a value's line goes on after its key's colon or its dash. */
function headEnd(entry: Entry, text: string): number {
  if (entry.key !== undefined) return afterColon(entry.key, text);
  if (entry.parent === undefined) return entry.node === null ? 0 : startOf(entry.node);
  return entryStart(entry, text) + 1;
}
