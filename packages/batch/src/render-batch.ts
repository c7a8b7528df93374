import { type Diagnostic, DiagnosticError, sortDiagnostics } from "@gongwen/diagnostics";
import type { PdfFace } from "@gongwen/render-pdf";
import type { StyleSheet } from "@gongwen/schema";
import { examineBatch } from "./examine-batch.ts";
import { type Manifest, manifestBytes, manifestEntry, manifestOf, substitutions } from "./manifest.ts";
import { type Job, planBatch } from "./plan-batch.ts";
import { createWriters, type Format, formats, type Written } from "./writers.ts";

/** What to build. */
export interface RenderOptions {
  /** The batch's folder name, as in `2025`. */
  readonly batch: string;
  /** Only these formats; all when absent. A narrowed build is partial. */
  readonly formats?: readonly Format[];
  /** The faces that a PDF is set in: an office's own first, then those that stand in. */
  readonly faces?: readonly PdfFace[];
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
  const { written, problems } = await writeAll(jobs, ready.project.style.value, options);
  if (problems.length > 0) return { outputs: new Map(), diagnostics: sortDiagnostics([...diagnostics, ...problems]) };
  const entries = jobs.map((job) => manifestEntry(job, written.get(job) as Written));
  const partial = wanted.length < formats.length;
  const manifest = manifestOf(options.batch, entries, substitutions([...written.values()]), partial);
  const outputs = new Map(jobs.map((job) => [job.path, (written.get(job) as Written).bytes]));
  outputs.set("manifest.json", manifestBytes(manifest));
  return { outputs, diagnostics, manifest };
}

/** Writes every job; what a page can't hold (a sign without a face, a row without room) is kept, each problem once. */
async function writeAll(jobs: readonly Job[], style: StyleSheet, { faces = [], onFile }: RenderOptions) {
  const writers = createWriters(faces);
  const written = new Map<Job, Written>();
  const problems = new Map<string, Diagnostic>();
  for (const [index, job] of jobs.entries()) {
    onFile?.(job.path, index, jobs.length);
    try {
      written.set(job, await writers.write(job, style));
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      for (const problem of error.diagnostics) problems.set(JSON.stringify(problem), problem);
    }
  }
  return { written, problems: [...problems.values()] };
}
