import type { Diagnostic } from "@gongwen/diagnostics";
import { examineBatch } from "./examine-batch.ts";
import { type Manifest, type ManifestEntry, manifestBytes, manifestEntry, manifestOf } from "./manifest.ts";
import { planBatch } from "./plan-batch.ts";
import { type Format, formats, writeJob } from "./writers.ts";

/** What to build. */
export interface RenderOptions {
  /** The batch's folder name, as in `2025`. */
  readonly batch: string;
  /** Only these formats; all when absent. A narrowed build is partial. */
  readonly formats?: readonly Format[];
  /** Told before each file: its path, how many are done, how many there are. */
  readonly onFile?: (path: string, done: number, total: number) => void;
}

/** A build's files by path in the output tree, `manifest.json` among them; none when there is an error. */
export interface Rendering {
  readonly outputs: ReadonlyMap<string, Uint8Array>;
  readonly diagnostics: readonly Diagnostic[];
  readonly manifest?: Manifest;
}

/**
 * Turns a project's files into the files of its output tree. Pure: the same input gives the same bytes.
 *
 * @param files paths relative to the root (`data/2025/batch.yaml`, `templates/…`), and their bytes
 */
export async function renderBatch(files: ReadonlyMap<string, Uint8Array>, options: RenderOptions): Promise<Rendering> {
  const { ready, diagnostics } = examineBatch(files, options.batch);
  if (ready === undefined) return { outputs: new Map(), diagnostics };
  const wanted = options.formats ?? formats;
  const jobs = planBatch(ready.composition).filter((job) => wanted.includes(job.format));
  const outputs = new Map<string, Uint8Array>();
  const entries: ManifestEntry[] = [];
  for (const job of jobs) {
    options.onFile?.(job.path, outputs.size, jobs.length);
    const bytes = await writeJob(job, ready.project.style.value);
    outputs.set(job.path, bytes);
    entries.push(manifestEntry(job, bytes));
  }
  const manifest = manifestOf(options.batch, entries, wanted.length < formats.length);
  outputs.set("manifest.json", manifestBytes(manifest));
  return { outputs, diagnostics, manifest };
}
