import type { Place } from "@gongwen/diagnostics";
import { type Document, isCollection, isMap, isNode, isScalar, type LineCounter, type Node } from "yaml";

/** Finds where a value was written. */
export type PlaceFinder = (path: readonly PropertyKey[], what?: "key" | "value") => Place;

/**
 * Finds places in a parsed file: of a value, of a key, or of the nearest parent that was written.
 *
 * @param file the file's path, for the places
 */
export function placeFinder(document: Document.Parsed, file: string, lines: LineCounter): PlaceFinder {
  return (path, what = "value") => {
    const node = what === "key" ? keyNode(document, path) : nearestNode(document, path);
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    const name = path.map(String).join(".");
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), ...(name === "" ? {} : { path: name }) };
  };
}

function nearestNode(document: Document.Parsed, path: readonly PropertyKey[]): Node | undefined {
  let node: unknown = document.contents;
  for (const key of path) {
    const next: unknown = isCollection(node) ? node.get(key, true) : undefined;
    if (!isNode(next)) break;
    node = next;
  }
  return isNode(node) ? node : undefined;
}

function keyNode(document: Document.Parsed, path: readonly PropertyKey[]): Node | undefined {
  const parent = nearestNode(document, path.slice(0, -1));
  if (!isMap(parent)) return parent;
  const name = path.at(-1);
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === name);
  return isNode(pair?.key) ? pair.key : parent;
}
