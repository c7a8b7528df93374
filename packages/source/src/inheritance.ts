import type { Diagnostic } from "@gongwen/diagnostics";
import { readDocument } from "./read-document.ts";

/** A batch and those that it is based on, nearest first. */
interface Lineage {
  readonly chain: string[];
  /** Whether it ends where it shouldn't: what the rest would bring is then missing, too. */
  readonly broken: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A batch and those that it is based on, nearest first: where a file is missing, the next one's is taken.
 *
 * @returns the folder names, and a problem when a batch is missing or unreadable, or the chain bites its tail
 */
export function lineage(files: ReadonlyMap<string, Uint8Array>, batch: string): Lineage {
  const chain = [batch];
  for (;;) {
    const { next, ...end } = baseOf(files, chain);
    if (next === undefined) return { chain, broken: false, diagnostics: [], ...end };
    chain.push(next);
  }
}

/** What the last batch of a chain is based on; without that, how the chain ends where it shouldn't. */
function baseOf(
  files: ReadonlyMap<string, Uint8Array>,
  chain: readonly string[],
): Partial<Omit<Lineage, "chain">> & { readonly next?: string } {
  const file = `data/${chain.at(-1)}/batch.yaml`;
  const bytes = files.get(file);
  if (bytes === undefined) return {};
  // The batch's own file is read again with its schema, and its problems are told then.
  const own = chain.length === 1;
  const read = readDocument(bytes, file);
  if ("problems" in read) return { broken: true, diagnostics: own ? [] : [...read.problems] };
  const next = read.document.get("basedOn") ?? undefined;
  if (next === undefined) return {};
  if (own && !isFolder(next)) return { broken: true };
  const problem = baseProblem(files, chain, next);
  if (problem === undefined) return { next: String(next) };
  return { broken: true, diagnostics: [{ severity: "error", ...problem, ...read.find(["basedOn"]) }] };
}

function isFolder(next: unknown): next is string {
  return typeof next === "string" && /^\d{4}$/.test(next);
}

function baseProblem(files: ReadonlyMap<string, Uint8Array>, chain: readonly string[], next: unknown) {
  if (!isFolder(next)) {
    return { rule: "edition/base", message: `${chain.at(-1)} 沿用的批次不是年度`, hint: '写年度，加引号，如 "2025"' };
  }
  if (chain.includes(next)) {
    return { rule: "edition/cycle", message: `沿用关系绕回了 ${next}`, hint: "最早的批次不写 basedOn" };
  }
  if (files.has(`data/${next}/batch.yaml`)) return undefined;
  return { rule: "edition/base", message: `沿用的批次 ${next} 不存在`, hint: `补上 data/${next}，或改 basedOn` };
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
