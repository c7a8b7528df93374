import type { Rendering, RenderOptions, Sink } from "@gongwen/batch";
import { UsageError } from "../failures.ts";
import { type OutputTree, openOutputTree } from "../output/open-output-tree.ts";
import { createPdfPool } from "../pdf/pdf-pool.ts";
import { createProgress, type ProgressStep } from "../progress.ts";
import type { FaceFile } from "../read-faces.ts";
import type { World } from "../world.ts";
import type { BuildRequest } from "./build-request.ts";
import { lastBuild, noteBuild } from "./build-state.ts";
import { inputsDigest } from "./inputs-digest.ts";
import type { BuildResult } from "./report-build.ts";

/** A project to build from. */
export interface BuildSource {
  readonly root: string;
  /** The project's files by path relative to the root. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly faces: readonly FaceFile[];
}

/**
 * Builds an output tree: mends what a killed build left, then does nothing if nothing changed, else renders and swaps the tree in.
 *
 * @throws as `openOutputTree` does
 */
export async function runBuild(source: BuildSource, request: BuildRequest, world: World): Promise<BuildResult> {
  const started = world.now();
  const { root, files, faces } = source;
  const tree = await openOutputTree(request.out, { partial: request.partial, root, signal: world.signal });
  try {
    const inputs = await inputsDigest(files, request, faces);
    const last = request.force ? undefined : await lastBuild(tree.out, inputs);
    const made = last ?? (await renderInto(tree, source, request, world));
    if (last === undefined && made.manifest !== undefined) await noteBuild(tree.out, inputs, made.diagnostics);
    const seconds = Math.round(world.now() - started) / 1000;
    return { ...made, batch: request.batch, out: request.out, seconds };
  } finally {
    await tree.close();
  }
}

type Made = Pick<BuildResult, "manifest" | "diagnostics" | "facts">;

async function renderInto(tree: OutputTree, source: BuildSource, request: BuildRequest, world: World): Promise<Made> {
  const { batch, formats, regions, jobs, draft } = request;
  const pdf = formats.includes("pdf") ? createPdfPool(jobs, source.faces) : undefined;
  const progress = createProgress(world);
  const options = {
    batch,
    formats,
    draft,
    ...(regions.length === 0 ? {} : { regions }),
    ...(pdf === undefined ? {} : { pdf }),
    onProgress: (step: Pick<ProgressStep, "path" | "done" | "total">) => progress.show({ phase: "生成", ...step }),
  };
  try {
    const { manifest, diagnostics } = await render(source.files, options, tree);
    return manifest === undefined ? { diagnostics } : { manifest, diagnostics, facts: await tree.commit() };
  } finally {
    progress.clear();
    await pdf?.close();
  }
}

async function render(files: BuildSource["files"], options: RenderOptions, sink: Sink): Promise<Rendering> {
  // Loaded only here, so that a build with nothing to do starts fast.
  const { renderBatch, UnknownRegionError } = await import("@gongwen/batch");
  try {
    return await renderBatch(files, options, sink);
  } catch (error) {
    throw error instanceof UnknownRegionError ? new UsageError(error.message) : error;
  }
}
