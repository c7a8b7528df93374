import { type Diagnostic, sortDiagnostics } from "@gongwen/diagnostics";
import type { PdfFace } from "@gongwen/render-pdf";
import type { Manifest, ManifestEntry, StyleSheet } from "@gongwen/schema";
import type { Composition } from "@gongwen/template";
import { examineBatch, type ReadyBatch } from "./examine-batch.ts";
import { createFileMaker, type FileMaker } from "./file-maker.ts";
import { manifestBytes, manifestEntry, manifestOf, type Substitution, substitutions } from "./manifest.ts";
import { localPdfService, type PdfService } from "./pdf-service.ts";
import { type Ahead, planAhead } from "./plan-ahead.ts";
import { type Group, isEarly, type Job, planNotice, regionPlanner } from "./plan-batch.ts";
import type { Progress } from "./progress.ts";
import { selectRegions } from "./select-regions.ts";
import type { Sink } from "./sink.ts";
import { type GroupWork, writeGroups } from "./write-groups.ts";
import { type PortalPlan, planPortal, writePortal } from "./write-portal.ts";
import { type Format, formats } from "./writers.ts";

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
  const { build, diagnostics } = prepareBuild(files, options, pdf, sink);
  if (build === undefined) return { diagnostics };
  const problems = await writeGroups(build);
  if (problems.length > 0) return { diagnostics: sortDiagnostics([...diagnostics, ...problems]) };
  const partial = wanted.length < formats.length || options.regions !== undefined || draft;
  if (!partial) {
    // The pages list the files that are there now, and not themselves.
    const pages = writePortal(build.portal, [...build.entries]);
    for await (const { content, ...page } of pages) await build.finish(page, { bytes: content });
  }
  const head = { batch, revision: build.portal.revision, partial, draft };
  const manifest = manifestOf(head, build.entries, build.fonts);
  await sink.put("manifest.json", manifestBytes(manifest));
  return { diagnostics, manifest };
}

/** Reads, checks and plans. What the batch was read from is let go: that of thousands of regions is large. */
function prepareBuild(
  files: ReadonlyMap<string, Uint8Array>,
  options: RenderOptions,
  pdf: PdfService,
  sink: Sink,
): { readonly build?: Build; readonly diagnostics: readonly Diagnostic[] } {
  const { batch, draft = false, formats: wanted = formats } = options;
  const begin = (style: StyleSheet, composition: Composition) =>
    beginNotice(createFileMaker(style, pdf, files), pdf.apart, composition, wanted);
  let begun: Beginning | undefined;
  const { ready, diagnostics } = examineBatch(files, batch, {
    draft,
    onFinal: (style, composition) => {
      begun = begin(style, composition);
    },
  });
  if (ready === undefined) return { diagnostics };
  const { maker, notice } = begun ?? begin(ready.style, ready.composition);
  const ahead = planAhead(planGroups(ready, notice, files, options), maker, pdf.apart);
  return { build: startBuild(maker, ahead, pdf.apart, planPortal(ready), options, sink), diagnostics };
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
  for (const { making } of notice.filter((job) => isEarly(job) && wanted.includes(job.format)))
    maker.make(making).catch(() => undefined);
  return { maker, notice };
}

/** All that is to be written but the portal and the manifest: the notice, then region by region, planned as they are asked for. */
function planGroups(
  { packages, regions }: ReadyBatch,
  notice: readonly Job[],
  files: ReadonlyMap<string, Uint8Array>,
  { batch, formats: wanted = formats, regions: names, archives: packed = true }: RenderOptions,
): Iterable<Group> {
  const scan = `data/${batch}/official/notice.pdf`;
  const chosen = names === undefined ? regions : selectRegions(regions, names);
  const planRegion = packages === undefined ? undefined : regionPlanner(packages, files.has(scan) ? scan : undefined);
  const hasArchives = packed && wanted.length === formats.length;
  const narrowed = ({ jobs, archives }: Group): Group => ({
    jobs: jobs.filter(({ format }) => wanted.includes(format)),
    archives: hasArchives ? archives : [],
  });
  return {
    *[Symbol.iterator]() {
      yield narrowed({ jobs: notice, archives: [] });
      if (planRegion !== undefined) for (const region of chosen) yield narrowed(planRegion(region));
    },
  };
}

/** A build under way. */
interface Build extends GroupWork {
  readonly portal: PortalPlan;
  readonly entries: ManifestEntry[];
  /** The faces that stood in so far. */
  fonts: readonly Substitution[];
}

function startBuild(
  maker: FileMaker,
  ahead: Ahead,
  apart: boolean,
  portal: PortalPlan,
  { onProgress }: RenderOptions,
  sink: Sink,
): Build {
  const entries: ManifestEntry[] = [];
  const build: Build = {
    maker,
    apart,
    ahead,
    portal,
    entries,
    fonts: [],
    /** Hands a finished file over, and takes it down for the manifest. */
    async finish(file, written) {
      await sink.put(file.path, written.bytes);
      entries.push(manifestEntry(file, written));
      if (written.fonts !== undefined) build.fonts = substitutions([...build.fonts, ...written.fonts]);
      onProgress?.({ path: file.path, done: entries.length, total: ahead.total });
    },
  };
  return build;
}
