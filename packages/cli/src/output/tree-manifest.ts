import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Rendering } from "@gongwen/batch";

/** `manifest.json`, as a build writes it. */
export type Manifest = NonNullable<Rendering["manifest"]>;

/** The manifest of a tree with the bytes it was read from. */
export interface TreeManifest {
  readonly manifest: Manifest;
  readonly bytes: Uint8Array;
}

/** The manifest of a tree, or undefined when there is none or it isn't ours. */
export async function readTreeManifest(folder: string): Promise<TreeManifest | undefined> {
  try {
    const bytes = await readFile(join(folder, "manifest.json"));
    const manifest: Manifest | null = JSON.parse(bytes.toString("utf8"));
    return manifest?.schemaVersion !== undefined && Array.isArray(manifest.files) ? { manifest, bytes } : undefined;
  } catch {
    return undefined;
  }
}
