import type { Diagnostic, Place, Sourced } from "@gongwen/diagnostics";
import type { z } from "zod";
import { decodeText } from "./decode-text.ts";
import { parseSource } from "./parse-source.ts";

/** Reads files one after another and keeps every problem of all of them. */
export interface Reader {
  readonly diagnostics: Diagnostic[];
  readonly openValues: Place[];
  has(file: string): boolean;
  /** The parsed file; undefined when it is missing or wrong, with the reasons kept. */
  read<Schema extends z.ZodType>(file: string, schema: Schema): Sourced<z.infer<Schema>> | undefined;
  /** The file's text; undefined when it is missing or not UTF-8. */
  text(file: string): string | undefined;
}

/** A reader of the given files. */
export function createReader(files: ReadonlyMap<string, Uint8Array>): Reader {
  const diagnostics: Diagnostic[] = [];
  const openValues: Place[] = [];
  const bytesOf = (file: string) => {
    const bytes = files.get(file);
    if (bytes === undefined) {
      diagnostics.push({
        severity: "error",
        rule: "file/missing",
        message: "缺少文件",
        file,
        hint: "补上这个文件，或从上一批次复制",
      });
    }
    return bytes;
  };
  return {
    diagnostics,
    openValues,
    has: (file) => files.has(file),
    read(file, schema) {
      const bytes = bytesOf(file);
      if (bytes === undefined) return undefined;
      const parsed = parseSource(bytes, file, schema);
      diagnostics.push(...parsed.diagnostics);
      openValues.push(...parsed.openValues);
      return parsed.sourced;
    },
    text(file) {
      const bytes = bytesOf(file);
      const decoded = bytes === undefined ? undefined : decodeText(bytes, file);
      if (decoded === undefined) return undefined;
      if ("text" in decoded) return decoded.text;
      diagnostics.push(decoded.problem);
      return undefined;
    },
  };
}
