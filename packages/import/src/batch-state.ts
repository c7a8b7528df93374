import type { Diagnostic } from "@gongwen/diagnostics";
import type { Region } from "@gongwen/schema";
import { RegionsFile } from "@gongwen/schema";
import { listBatches, parseSource, plainSource } from "@gongwen/source";

/** A record of plain values, as YAML holds it. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** The project's files as an import sees them. Values that a person has yet to decide are there as 待定. */
export interface BatchState {
  readonly batch: string;
  readonly regions: readonly Region[];
  /** What the batch's own file says, by its name in the batch's folder; empty when it is missing. */
  own(name: string): PlainRecord;
  /** The own file's text; undefined when it is missing. */
  text(name: string): string | undefined;
  /** The same file of the batch that this one is based on, and which that is; undefined when there is none. */
  base(name: string): { readonly batch: string; readonly value: PlainRecord } | undefined;
  /** Why the batch counts as published; undefined when it doesn't. */
  readonly published: string | undefined;
}

/** Reads what an import must know of the batch, or says what is wrong with its files. */
export function readState(
  files: ReadonlyMap<string, Uint8Array>,
  batch: string,
  names: readonly string[],
): BatchState | { readonly problems: readonly Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const plain = (path: string): PlainRecord => {
    const bytes = files.get(path);
    if (bytes === undefined) return {};
    const read = plainSource(bytes, path);
    if ("value" in read) return isRecord(read.value) ? read.value : {};
    problems.push(...read.problems);
    return {};
  };
  const regions = parseSource(files.get("data/regions.yaml") ?? new Uint8Array(), "data/regions.yaml", RegionsFile);
  problems.push(...regions.diagnostics.filter(({ severity }) => severity === "error"));
  const own = new Map(["batch.yaml", ...names].map((name) => [name, plain(`data/${batch}/${name}`)]));
  const basedOn = own.get("batch.yaml")?.basedOn;
  const base = typeof basedOn === "string" && files.has(`data/${basedOn}/batch.yaml`) ? basedOn : undefined;
  const inherited = new Map(base === undefined ? [] : names.map((name) => [name, plain(`data/${base}/${name}`)]));
  if (problems.length > 0 || regions.sourced === undefined) return { problems };
  return {
    batch,
    regions: regions.sourced.value.regions,
    own: (name) => own.get(name) ?? {},
    text: (name) => textOf(files.get(`data/${batch}/${name}`)),
    base: (name) => {
      const value = inherited.get(name);
      return base === undefined || value === undefined ? undefined : { batch: base, value };
    },
    published: publishedBy(files, batch),
  };
}

export function isRecord(value: unknown): value is PlainRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The records of a list; none when the value is open or something else. */
export function recordsOf(value: unknown): PlainRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/** A batch is published once the sealed notice or a list of corrections is there, or a later batch has begun. */
function publishedBy(files: ReadonlyMap<string, Uint8Array>, batch: string): string | undefined {
  if (files.has(`data/${batch}/official/notice.pdf`)) return "已有正式印发的通知 official/notice.pdf";
  if (files.has(`data/${batch}/changes.yaml`)) return "已有更正记录 changes.yaml";
  const later = listBatches(files).filter((other) => other > batch);
  return later.length === 0 ? undefined : `已开始 ${later.join("、")} 批次`;
}
