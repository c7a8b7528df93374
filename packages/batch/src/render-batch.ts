import { type Diagnostic, sortDiagnostics } from "@gongwen/diagnostics";
import type { PdfFace } from "@gongwen/render-pdf";
import type { Manifest, ManifestEntry } from "@gongwen/schema";
import type { Project } from "@gongwen/source";
import type { Composition } from "@gongwen/template";
import { examineBatch, type ReadyBatch } from "./examine-batch.ts";
import { createFileMaker, type FileMaker } from "./file-maker.ts";
import { manifestBytes, manifestEntry, manifestOf, substitutions } from "./manifest.ts";
import { localPdfService, type PdfService } from "./pdf-service.ts";
import { startPdfs } from "./pdfs-ahead.ts";
import { type Job, planBatch, planNotice } from "./plan-batch.ts";
import type { Progress } from "./progress.ts";
import { selectRegions } from "./select-regions.ts";
import type { Sink } from "./sink.ts";
import { type Group, type GroupWork, writeGroups } from "./write-groups.ts";
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
  const { batch, draft = false, formats: wanted = formats, pdf = localPdfService(options.faces ?? []) } = options;
  const begin = ({ style }: Project, composition: Composition) =>
    beginNotice(createFileMaker(style.value, pdf, files), pdf.apart, composition, wanted);
  let begun: Beginning | undefined;
  const { ready, diagnostics } = examineBatch(files, batch, {
    draft,
    onFinal: (project, composition) => {
      begun = begin(project, composition);
    },
  });
  if (ready === undefined) return { diagnostics };
  const { maker, notice } = begun ?? begin(ready.project, ready.composition);
  const build = startBuild(planGroups(ready, notice, files, options), maker, pdf.apart, options, sink);
  const problems = await writeGroups(build.groups, build);
  if (problems.length > 0) return { diagnostics: sortDiagnostics([...diagnostics, ...problems]) };
  const partial = wanted.length < formats.length || options.regions !== undefined || draft;
  if (!partial) {
    // The pages list the files that are there now, and not themselves.
    const pages = writePortal(ready, [...build.entries]);
    for await (const { content, ...page } of pages) await build.finish(page, { bytes: content });
  }
  const head = { batch, revision: ready.facts.batch.revision, partial, draft };
  const manifest = manifestOf(head, build.entries, substitutions(build.fonts));
  await sink.put("manifest.json", manifestBytes(manifest));
  return { diagnostics, manifest };
}

/** What is begun before all is checked. */
interface Beginning {
  readonly maker: FileMaker;
  readonly notice: readonly Job[];
}

/** Plans the notice, and asks other threads for its PDFs, the longest there are: this one goes on checking meanwhile. */
function beginNotice(maker: FileMaker, apart: boolean, composition: Composition, wanted: readonly Format[]): Beginning {
  const notice = planNotice(composition);
  if (!apart) return { maker, notice };
  // What goes wrong is told where the file is asked for.
  for (const { making } of notice.filter(({ format }) => format === "pdf" && wanted.includes(format)))
    maker.make(making).catch(() => undefined);
  return { maker, notice };
}

/** All that is to be written but the portal and the manifest: the notice, then region by region. */
function planGroups(
  { composition, packages, regions }: ReadyBatch,
  notice: readonly Job[],
  files: ReadonlyMap<string, Uint8Array>,
  { batch, formats: wanted = formats, regions: names, archives: packed = true }: RenderOptions,
): Group[] {
  const scan = `data/${batch}/official/notice.pdf`;
  const plan = planBatch({
    composition,
    notice,
    regions: names === undefined ? regions : selectRegions(regions, names),
    ...(packages === undefined ? {} : { packages }),
    ...(files.has(scan) ? { scan } : {}),
  });
  const hasArchives = packed && wanted.length === formats.length;
  return [{ jobs: plan.notice, archives: [] }, ...plan.regions].map(({ jobs, archives }) => ({
    jobs: jobs.filter(({ format }) => wanted.includes(format)),
    archives: hasArchives ? archives : [],
  }));
}

/** A build under way. */
interface Build extends GroupWork {
  readonly groups: readonly Group[];
  readonly entries: ManifestEntry[];
  /** The faces of each file. */
  readonly fonts: Pick<Written, "fonts">[];
}

function startBuild(
  groups: readonly Group[],
  maker: FileMaker,
  apart: boolean,
  { onProgress }: RenderOptions,
  sink: Sink,
): Build {
  const total = groups.reduce((sum, { jobs, archives }) => sum + jobs.length + archives.length, 0);
  const entries: ManifestEntry[] = [];
  const fonts: Pick<Written, "fonts">[] = [];
  return {
    groups,
    maker,
    apart,
    ahead: startPdfs(
      groups.flatMap(({ jobs }) => jobs),
      maker,
      apart,
    ),
    entries,
    fonts,
    /** Hands a finished file over, and takes it down for the manifest. */
    async finish(file, written) {
      await sink.put(file.path, written.bytes);
      entries.push(manifestEntry(file, written));
      if (written.fonts !== undefined) fonts.push({ fonts: written.fonts });
      onProgress?.({ path: file.path, done: entries.length, total });
    },
  };
}
