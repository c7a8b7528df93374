import { type Document, isCollection, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";

/** A list or a record that was parsed. */
export type Collection = YAMLMap<Node, Node | null> | YAMLSeq<Node>;

/** A value, and what holds it. */
export interface Entry {
  /** Null for `key:` with nothing after it. */
  readonly node: Node | null;
  /** The key; absent for an item of a list and for the whole file. */
  readonly key?: Node;
  /** What holds it, and where in it; absent for the whole file. */
  readonly parent?: { readonly collection: Collection; readonly index: number };
  /** Whether it stands between brackets. */
  readonly flow: boolean;
}

/** The entry at a path; undefined when nothing stands there. */
export function findEntry(document: Document.Parsed, path: readonly (string | number)[]): Entry | undefined {
  const { entry, rest } = nearestEntry(document, path);
  return rest.length === 0 ? entry : undefined;
}

/** The deepest entry on the way, and the part of the path that is missing there. */
export function nearestEntry(
  document: Document.Parsed,
  path: readonly (string | number)[],
): { readonly entry: Entry; readonly rest: readonly (string | number)[] } {
  let entry: Entry = { node: document.contents, flow: false };
  for (const [depth, key] of path.entries()) {
    const next: Entry | undefined = childOf(entry, key);
    if (next === undefined) return { entry, rest: path.slice(depth) };
    entry = next;
  }
  return { entry, rest: [] };
}

function childOf({ node, flow }: Entry, name: string | number): Entry | undefined {
  if (!isCollection(node)) return undefined;
  const collection = node as Collection;
  const index = isSeq(collection) ? Number(name) : collection.items.findIndex(({ key }) => isScalar(key) && key.value === name);
  if (collection.items[index] === undefined) return undefined;
  const entry = entryAt(collection, index);
  return { ...entry, flow: entry.flow || flow };
}

/** An item of a collection as an entry. */
export function entryAt(collection: Collection, index: number): Entry {
  const flow = collection.flow === true;
  const parent = { collection, index };
  if (isSeq(collection)) return { node: collection.items[index] ?? null, parent, flow };
  const { key, value } = collection.items[index] as Pair<Entry["node"], Entry["node"]>;
  return key === null ? { node: value, parent, flow } : { node: value, key, parent, flow };
}

/** Where a node begins. */
export function startOf(node: Node): number {
  return rangeOf(node)[0];
}

/** Where a value's last sign ends: what follows is white space or a comment. */
export function endOf(node: Node, text: string): number {
  if (isCollection(node) && node.flow !== true) {
    const last: unknown = node.items.at(-1);
    if (isNode(last)) return endOf(last, text);
    const { key, value } = last as Pair<Node, Node | null>;
    const ends = isNode(value) ? endOf(value, text) : 0;
    return Math.max(ends, afterColon(key, text));
  }
  return text.slice(0, rangeOf(node)[1]).trimEnd().length;
}

/** Where the line of a key goes on after its colon. */
export function afterColon(key: Node, text: string): number {
  return text.indexOf(":", rangeOf(key)[1]) + 1;
}

/** Where an entry begins: its key, its dash, or itself between brackets. */
export function entryStart({ node, key, flow }: Entry, text: string): number {
  if (key !== undefined) return startOf(key);
  const start = node === null ? 0 : startOf(node);
  return flow ? start : text.lastIndexOf("-", start - 1);
}

/** Where an entry ends. */
export function entryEnd({ node, key }: Entry, text: string): number {
  const ownEnd = node === null ? 0 : endOf(node, text);
  return key === undefined ? ownEnd : Math.max(ownEnd, afterColon(key, text));
}

/** How far the line at an offset stands in, up to the offset: the column, from 0. */
export function columnOf(offset: number, text: string): number {
  return offset - lineStart(offset, text);
}

export function lineStart(offset: number, text: string): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

export function lineEnd(offset: number, text: string): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}

function rangeOf(node: Node): readonly [number, number, number] {
  if (node.range === null || node.range === undefined) throw new Error("a node that was not parsed");
  return node.range;
}
