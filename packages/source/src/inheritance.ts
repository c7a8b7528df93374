import type { Diagnostic } from "@gongwen/diagnostics";
import { BatchFile } from "@gongwen/schema";
import { parseSource } from "./parse-source.ts";

/** What a batch's `basedOn` says, read loosely: the rest of the file may still be wrong. */
const Head = BatchFile.pick({ basedOn: true }).loose();

/**
 * A batch and those that it is based on, nearest first: where a file is missing, the next one's is taken.
 *
 * @returns the folder names, and a problem when a batch is missing or the chain bites its tail
 */
export function lineage(files: ReadonlyMap<string, Uint8Array>, batch: string): { chain: string[]; diagnostics: Diagnostic[] } {
  const chain = [batch];
  for (;;) {
    const file = `data/${chain.at(-1)}/batch.yaml`;
    const bytes = files.get(file);
    const head = bytes === undefined ? undefined : parseSource(bytes, file, Head).sourced;
    const next = head?.value.basedOn;
    if (head === undefined || next === undefined) return { chain, diagnostics: [] };
    const problem = chain.includes(next)
      ? { rule: "edition/cycle", message: `沿用关系绕回了 ${next}`, hint: "最早的批次不写 basedOn" }
      : files.has(`data/${next}/batch.yaml`)
        ? undefined
        : { rule: "edition/base", message: `沿用的批次 ${next} 不存在`, hint: `补上 data/${next}，或改 basedOn` };
    if (problem !== undefined) return { chain, diagnostics: [{ severity: "error", ...problem, ...head.place(["basedOn"]) }] };
    chain.push(next);
  }
}

/** The nearest batch's copy of a file: `data` or `templates`, then the path inside the batch's folder. */
export function inherited(
  files: ReadonlyMap<string, Uint8Array>,
  chain: readonly string[],
  folder: string,
  path: string,
): string {
  const owner = chain.find((batch) => files.has(`${folder}/${batch}/${path}`)) ?? chain[0];
  return `${folder}/${owner}/${path}`;
}
