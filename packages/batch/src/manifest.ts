import { createHash } from "node:crypto";
import { schemaVersion } from "@gongwen/schema";
import type { Written } from "./writers.ts";

/** One file of the output tree. */
export interface ManifestEntry {
  readonly path: string;
  readonly region: string | null;
  readonly document: string;
  readonly format: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  /** Of a PDF. */
  readonly pages?: number;
}

/** A face that stood in for another inside a file. */
export interface Substitution {
  readonly wanted: string;
  readonly used: string;
}

/** `manifest.json`: every file but itself, sorted by path. */
export interface Manifest {
  readonly batch: string;
  readonly schemaVersion: string;
  /** True when the build was narrowed; such a tree never replaces a whole one. */
  readonly partial?: true;
  readonly files: readonly ManifestEntry[];
  /** Faces that stood in for others in PDF. A DOCX and an XLSX name faces and hold none. */
  readonly fonts: readonly Substitution[];
}

/** What the manifest says of one written file. */
export function manifestEntry(
  { path, region, document, format }: Omit<ManifestEntry, "bytes" | "sha256" | "pages">,
  { bytes, pages }: Written,
): ManifestEntry {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { path, region, document, format, bytes: bytes.length, sha256, ...(pages === undefined ? {} : { pages }) };
}

/** The faces that stood in, each once, in the order of the faces asked for. */
export function substitutions(written: readonly Written[]): Substitution[] {
  const found = new Map<string, Substitution>();
  for (const { wanted, used } of written.flatMap(({ fonts = [] }) => fonts)) {
    if (wanted !== used) found.set(`${wanted}\n${used}`, { wanted, used });
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, substitution]) => substitution);
}

/** The manifest of a build, its files sorted by code unit. */
export function manifestOf(
  batch: string,
  entries: readonly ManifestEntry[],
  fonts: readonly Substitution[],
  partial: boolean,
): Manifest {
  const files = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { batch, schemaVersion, ...(partial ? { partial } : {}), files, fonts };
}

/** The bytes of `manifest.json`: two blanks of indent, a line feed at the end. */
export function manifestBytes(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
}
