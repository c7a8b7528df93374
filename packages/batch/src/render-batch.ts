import { type Diagnostic, DiagnosticError, sortDiagnostics } from "@gongwen/diagnostics";
import type { PdfFace } from "@gongwen/render-pdf";
import type { Manifest, ManifestEntry } from "@gongwen/schema";
import { examineBatch, type ReadyBatch } from "./examine-batch.ts";
import { createFileMaker, type FileMaker } from "./file-maker.ts";
import { type FileHead, manifestBytes, manifestEntry, manifestOf, substitutions } from "./manifest.ts";
import { localPdfService, type PdfService } from "./pdf-service.ts";
import { type Ahead, startPdfs } from "./pdfs-ahead.ts";
import { type BatchPlan, type Job, planBatch, type RegionPlan } from "./plan-batch.ts";
import type { Progress } from "./progress.ts";
import { selectRegions } from "./select-regions.ts";
import type { Sink } from "./sink.ts";
import { writeArchive } from "./write-archive.ts";
import { writePortal } from "./write-portal.ts";
import { type Format, formats } from "./writers.ts";
import type { Written } from "./written.ts";

/** What to build. */
export interface RenderOptions {
  /** The batch's folder name, as in `2025`. */
  readonly batch: string;
  /** Only these formats; all when absent. A narrowed build is partial, and has neither ZIPs nor a portal. */
  readonly formats?: readonly Format[];
  /** Packages for these regions only, by id or name; all when absent. A narrowed build is partial, and has no portal. */
  readonly regions?: readonly string[];
  /** The notice and its attachments alone, for circulation while values are open. A draft is partial. */
  readonly draft?: boolean;
  /** Whether to pack ZIPs; true when absent. */
  readonly archives?: boolean;
  /** The faces that a PDF is set in: an office's own first, then those that stand in. */
  readonly faces?: readonly PdfFace[];
  /** Lays PDFs out elsewhere than in this thread; `faces` are then its own. */
  readonly pdf?: PdfService;
  /** Told as files are finished. */
  readonly onProgress?: (progress: Progress) => void;
}

/** How a build ended: its manifest, or, when there is an error, none. */
export interface Rendering {
  readonly diagnostics: readonly Diagnostic[];
  readonly manifest?: Manifest;
}

/**
 * Turns a project's files into the files of its output tree, each handed over as it is finished, `manifest.json` last. The same
 * input gives the same bytes. When there is an error, what was handed over is of no use.
 *
 * @param files paths relative to the root (`data/2025/batch.yaml`, `templates/…`), and their bytes
 * @throws {UnknownRegionError} when `regions` names one that the batch doesn't have
 */
export async function renderBatch(
  files: ReadonlyMap<string, Uint8Array>,
  options: RenderOptions,
  sink: Sink,
): Promise<Rendering> {
  const { draft = false } = options;
  const { ready, diagnostics } = examineBatch(files, options.batch, { draft });
  if (ready === undefined) return { diagnostics };
  const build = startBuild(ready, files, options, sink);
  await writeJobs(build.plan.notice, build);
  for (const plan of build.plan.regions) await writeRegion(plan, build);
  const problems = [...build.problems.values()];
  if (problems.length > 0) return { diagnostics: sortDiagnostics([...diagnostics, ...problems]) };
  const partial = build.formats.length < formats.length || options.regions !== undefined || draft;
  if (!partial) {
    for (const { content, ...page } of await writePortal(ready, build.entries)) await build.finish(page, { bytes: content });
  }
  const head = { batch: options.batch, revision: ready.facts.batch.revision, partial, draft };
  const manifest = manifestOf(head, build.entries, substitutions(build.fonts));
  await sink.put("manifest.json", manifestBytes(manifest));
  return { diagnostics, manifest };
}

/** A build under way. */
interface Build {
  readonly plan: BatchPlan;
  readonly formats: readonly Format[];
  readonly archives: boolean;
  readonly maker: FileMaker;
  readonly ahead: Ahead;
  readonly entries: ManifestEntry[];
  /** The faces of each file. */
  readonly fonts: Pick<Written, "fonts">[];
  readonly problems: Map<string, Diagnostic>;
  /** Hands a finished file over, and takes it down for the manifest. */
  finish(file: FileHead, written: Written): Promise<void>;
}

function startBuild(
  { project, composition, packages, regions }: ReadyBatch,
  files: ReadonlyMap<string, Uint8Array>,
  options: RenderOptions,
  sink: Sink,
): Build {
  const { batch, formats: wanted = formats, regions: names, faces = [], pdf = localPdfService(faces), onProgress } = options;
  const archives = wanted.length === formats.length && options.archives !== false;
  const scan = `data/${batch}/official/notice.pdf`;
  const chosen = names === undefined ? regions : selectRegions(regions, names);
  const plan = planBatch({
    composition,
    regions: chosen,
    ...(packages === undefined ? {} : { packages }),
    ...(files.has(scan) ? { scan } : {}),
  });
  const jobs = [...plan.notice, ...plan.regions.flatMap((region) => region.jobs)].filter(({ format }) => wanted.includes(format));
  const total = jobs.length + (archives ? plan.regions.reduce((sum, region) => sum + region.archives.length, 0) : 0);
  const maker = createFileMaker(project.style.value, pdf, files);
  const build: Build = {
    plan,
    formats: wanted,
    archives,
    maker,
    ahead: startPdfs(jobs, maker),
    entries: [],
    fonts: [],
    problems: new Map(),
    async finish(file, written) {
      await sink.put(file.path, written.bytes);
      build.entries.push(manifestEntry(file, written));
      if (written.fonts !== undefined) build.fonts.push({ fonts: written.fonts });
      onProgress?.({ path: file.path, done: build.entries.length, total });
    },
  };
  return build;
}

/** A region's files, then the ZIPs of them. */
async function writeRegion({ jobs, archives, region }: RegionPlan, build: Build): Promise<void> {
  const written = await writeJobs(jobs, build);
  if (!build.archives || build.problems.size > 0) return;
  for (const archive of archives) {
    const bytes = writeArchive(archive, (path) => (written.get(path) as Written).bytes);
    await build.finish({ path: archive.path, document: archive.document, region: region.id, format: "zip" }, { bytes });
  }
}

/** Writes jobs; what a page can't hold (a sign without a face, a row without room) is kept, each problem once. */
async function writeJobs(jobs: readonly Job[], build: Build): Promise<ReadonlyMap<string, Written>> {
  const written = new Map<string, Written>();
  const wanted = jobs.filter(({ format }) => build.formats.includes(format));
  const attempts = wanted.map((job) => attempt(build.maker.make(job.making)));
  // What isn't the document's fault (Ctrl-C, a disk that is full) ends the build at the first; nobody waits for those behind it.
  for (const unwatched of attempts) unwatched.catch(() => undefined);
  for (const [index, job] of wanted.entries()) {
    const result = await (attempts[index] as ReturnType<typeof attempt>);
    build.ahead.done(job);
    if ("problems" in result) {
      for (const problem of result.problems) build.problems.set(JSON.stringify(problem), problem);
      continue;
    }
    written.set(job.path, result.written);
    await build.finish(job, result.written);
  }
  return written;
}

async function attempt(work: Promise<Written>): Promise<{ written: Written } | { problems: readonly Diagnostic[] }> {
  try {
    return { written: await work };
  } catch (error) {
    if (error instanceof DiagnosticError) return { problems: error.diagnostics };
    throw error;
  }
}
