import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import type { Diagnostic } from "@gongwen/diagnostics";
import { beside } from "../output/beside.ts";
import { type Manifest, readTreeManifest } from "../output/tree-manifest.ts";
import { readWholeTree } from "../output/whole-tree.ts";

/** What the last build of a tree was made from and said; kept beside the tree. It only saves time: without it, all is built. */
interface BuildState {
  readonly version: 1;
  /** Digest of everything that went in. */
  readonly inputs: string;
  /** SHA-256 of the manifest, which has those of all other files. */
  readonly manifest: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A build that need not be done again. */
export interface LastBuild {
  readonly manifest: Manifest;
  readonly diagnostics: readonly Diagnostic[];
}

/** The last build, if it had the same inputs and every file of the tree still is what it made; undefined otherwise. */
export async function lastBuild(out: string, inputs: string): Promise<LastBuild | undefined> {
  const state = await readState(beside(out).state);
  if (state === undefined || state.inputs !== inputs) return undefined;
  const tree = await readWholeTree(out);
  if (tree === undefined || sha256(tree.bytes) !== state.manifest) return undefined;
  return { manifest: tree.manifest, diagnostics: state.diagnostics };
}

/** Notes what a tree was made from. A disk that is full now costs time only. */
export async function noteBuild(out: string, inputs: string, diagnostics: readonly Diagnostic[]): Promise<void> {
  const path = beside(out).state;
  const tree = await readTreeManifest(out);
  if (tree === undefined) return;
  const state: BuildState = { version: 1, inputs, manifest: sha256(tree.bytes), diagnostics };
  await writeFile(path, `${JSON.stringify(state)}\n`).catch(() => rm(path, { force: true }).catch(() => undefined));
}

async function readState(path: string): Promise<BuildState | undefined> {
  try {
    const state: BuildState = JSON.parse(await readFile(path, "utf8"));
    return state.version === 1 && Array.isArray(state.diagnostics) ? state : undefined;
  } catch {
    return undefined;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
