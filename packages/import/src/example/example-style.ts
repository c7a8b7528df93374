import type { Diagnostic } from "@gongwen/diagnostics";
import { StyleSheet } from "@gongwen/schema";
import { listBatches, parseSource, plainSource } from "@gongwen/source";

/** The style sheet of the newest edition: example workbooks look like its attachments. */
export function exampleStyle(
  files: ReadonlyMap<string, Uint8Array>,
): { readonly style: StyleSheet } | { readonly problems: readonly Diagnostic[] } {
  const edition = listBatches(files)
    .map((batch) => `templates/${batch}/edition.yaml`)
    .findLast((path) => files.has(path));
  const name = edition === undefined ? undefined : styleName(files.get(edition) as Uint8Array, edition);
  const path = `templates/styles/${name ?? ""}.yaml`;
  const bytes = files.get(path);
  if (bytes === undefined) {
    return { problems: [{ severity: "error", rule: "file/missing", message: "缺少版式文件", file: path, hint: "补上这个文件" }] };
  }
  const { sourced, diagnostics } = parseSource(bytes, path, StyleSheet);
  return sourced === undefined ? { problems: diagnostics } : { style: sourced.value };
}

function styleName(bytes: Uint8Array, path: string): string | undefined {
  const read = plainSource(bytes, path);
  const style =
    "value" in read && typeof read.value === "object" && read.value !== null && "style" in read.value
      ? read.value.style
      : undefined;
  return typeof style === "string" ? style : undefined;
}
