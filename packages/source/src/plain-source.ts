import type { Diagnostic } from "@gongwen/diagnostics";
import { readDocument } from "./read-document.ts";

/**
 * A YAML file's values as they stand, open ones (待定) too, without a schema: for who changes the file and must know what it says now.
 *
 * @param file the file's path relative to the root, for messages
 */
export function plainSource(
  bytes: Uint8Array,
  file: string,
): { readonly value: unknown } | { readonly problems: readonly Diagnostic[] } {
  const read = readDocument(bytes, file);
  return "problems" in read ? read : { value: read.document.toJS() as unknown };
}
