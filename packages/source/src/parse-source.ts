import type { Diagnostic } from "@gongwen/diagnostics";
import { isScalar } from "yaml";
import type { z } from "zod";
import { checkValue } from "./check-value.ts";
import type { ParsedSource } from "./parsed-source.ts";
import { readDocument } from "./read-document.ts";

/**
 * Reads one YAML file: UTF-8, one document, no anchors, no tags, no duplicate keys; then the schema.
 *
 * @param file the file's path relative to the root, for messages
 */
export function parseSource<Schema extends z.ZodType>(
  bytes: Uint8Array,
  file: string,
  schema: Schema,
): ParsedSource<z.infer<Schema>> {
  const read = readDocument(bytes, file);
  if ("problems" in read) return { diagnostics: read.problems, openValues: [] };
  const { document, find, hidden } = read;
  const typed = (path: readonly PropertyKey[]) => {
    const node = document.getIn(path, true);
    return isScalar(node) ? node.source : undefined;
  };
  const checked = checkValue(document.toJS(), schema, { file, find, typed });
  const told = new Set(checked.diagnostics.map(positionOf));
  const untold = hidden.filter((problem) => !told.has(positionOf(problem)));
  return { ...checked, diagnostics: [...checked.diagnostics, ...untold] };
}

function positionOf({ line, column }: Diagnostic): string {
  return `${line}:${column}`;
}
