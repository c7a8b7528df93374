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
  return climb(files, [batch]);
}

function climb(files: ReadonlyMap<string, Uint8Array>, chain: readonly [string, ...string[]]): Lineage {
  const whole = { chain: [...chain], broken: false, diagnostics: [] };
  const broken = (diagnostics: readonly Diagnostic[] = []) => ({ ...whole, broken: true, diagnostics });
  const file = `data/${chain.at(-1)}/batch.yaml`;
  const bytes = files.get(file);
  if (bytes === undefined) return whole;
  const read = readDocument(bytes, file);
  // The batch's own file is read again with its schema, and its problems are told then.
  const own = chain.length === 1;
  if ("problems" in read) return broken(own ? [] : read.problems);
  const next = read.document.get("basedOn") ?? undefined;
  if (next === undefined) return whole;
  if (own && !isFolder(next)) return broken();
  const problem = baseProblem(files, chain, next);
  if (problem !== undefined) return broken([{ severity: "error", ...problem, ...read.find(["basedOn"]) }]);
  return climb(files, [...chain, String(next)]);
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
