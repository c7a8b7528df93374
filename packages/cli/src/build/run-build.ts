import type { RenderOptions } from "@gongwen/batch";
import { stopIfInterrupted } from "../failures.ts";
import { type OutputTree, openOutputTree } from "../output/open-output-tree.ts";
import { createProgress } from "../progress.ts";
import { type FaceFile, readFaces } from "../read-faces.ts";
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
  // Only here, so that a build with nothing to do starts fast.
  const { renderBatch } = await import("@gongwen/batch");
  const progress = createProgress(world);
  try {
    const { manifest, outputs, diagnostics } = await renderBatch(source.files, {
      ...(await renderOptions(source, request)),
      onFile: (path, done, total) => {
        stopIfInterrupted(world.signal);
        progress.show({ phase: "生成", path, done, total });
      },
    });
    if (manifest === undefined) return { diagnostics };
    for (const [path, bytes] of outputs) await tree.put(path, bytes);
    return { manifest, diagnostics, facts: await tree.commit() };
  } finally {
    progress.clear();
  }
}

async function renderOptions({ faces }: BuildSource, { batch, formats }: BuildRequest): Promise<RenderOptions> {
  return { batch, formats, faces: formats.includes("pdf") ? await readFaces(faces) : [] };
}
