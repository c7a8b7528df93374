import { createHash } from "node:crypto";
import { schemaVersion } from "@gongwen/schema";
import type { Job } from "./plan-batch.ts";

/** One file of the output tree. */
export interface ManifestEntry {
  readonly path: string;
  readonly region: string | null;
  readonly document: string;
  readonly format: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** `manifest.json`: every file but itself, sorted by path. */
export interface Manifest {
  readonly batch: string;
  readonly schemaVersion: string;
  /** True when the build was narrowed; such a tree never replaces a whole one. */
  readonly partial?: true;
  readonly files: readonly ManifestEntry[];
  /** Faces that stood in for others inside the files. A DOCX and an XLSX name faces and hold none. */
  readonly fonts: readonly { readonly wanted: string; readonly used: string }[];
}

/** What the manifest says of one written file. */
export function manifestEntry({ path, region, document, format }: Job, bytes: Uint8Array): ManifestEntry {
  return { path, region, document, format, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** The manifest of a build, its files sorted by code unit. */
export function manifestOf(batch: string, entries: readonly ManifestEntry[], partial: boolean): Manifest {
  const files = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { batch, schemaVersion, ...(partial ? { partial } : {}), files, fonts: [] };
}

/** The bytes of `manifest.json`: two blanks of indent, a line feed at the end. */
export function manifestBytes(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
}
