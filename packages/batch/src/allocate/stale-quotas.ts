import type { Diagnostic, Sourced } from "@gongwen/diagnostics";
import type { QuotasFile } from "@gongwen/schema";
import { rowsDigest, sha256, writtenDigest, writtenInputs } from "./rows-mark.ts";

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Computed quotas that no longer rest on the files as they are: figures or rules were changed since. Nothing is said of rows that came
 * from elsewhere, nor of files outside the project.
 */
export function staleQuotas(files: Files, { file, value, place }: Sourced<QuotasFile>): Diagnostic[] {
  const text = new TextDecoder().decode(files.get(file));
  if (writtenDigest(text) !== rowsDigest(value.rows)) return [];
  return writtenInputs(text)
    .filter((input) => files.has(input.file) && sha256(files.get(input.file) as Uint8Array) !== input.sha256)
    .map((input) => ({
      severity: "warning",
      rule: "allocate/stale",
      message: `推荐名额测算之后，${input.file} 改动过`,
      ...place(["rows"]),
      hint: "名额还没有公布的，重新测算；已经公布的，把该文件恢复原样",
    }));
}
