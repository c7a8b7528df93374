import { createHash } from "node:crypto";
import { type Manifest, type ManifestEntry, schemaVersion } from "@gongwen/schema";
import type { Written } from "./written.ts";

/** A face that stood in for another inside a file. */
export type Substitution = Manifest["fonts"][number];

/** What is known of a file before it is written. */
export type FileHead = Pick<ManifestEntry, "path" | "region" | "document" | "format">;

/** What several regions get is one file, and read through once. */
const digests = new WeakMap<Written, string>();

/** What the manifest says of one written file. */
export function manifestEntry({ path, region, document, format }: FileHead, written: Written): ManifestEntry {
  const { bytes, pages } = written;
  const sha256 = digests.get(written) ?? createHash("sha256").update(bytes).digest("hex");
  digests.set(written, sha256);
  return { path, region, document, format, bytes: bytes.length, sha256, ...(pages === undefined ? {} : { pages }) };
}

/** The faces that stood in among those of files, each once, in the order of the faces asked for. */
export function substitutions(faces: readonly Substitution[]): Substitution[] {
  const found = new Map<string, Substitution>();
  for (const { wanted, used } of faces) {
    if (wanted !== used) found.set(`${wanted}\n${used}`, { wanted, used });
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, substitution]) => substitution);
}

/** What the manifest says of the whole build. */
export interface BuildHead {
  readonly batch: string;
  readonly revision: number;
  /** Whether the build was narrowed; such a tree never replaces a whole one. */
  readonly partial: boolean;
  /** Whether it is for circulation, with values that may be open. */
  readonly draft: boolean;
}

/** The manifest of a build, its files sorted by code unit. */
export function manifestOf(
  { batch, revision, partial, draft }: BuildHead,
  entries: readonly ManifestEntry[],
  fonts: readonly Substitution[],
): Manifest {
  const files = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    batch,
    schemaVersion,
    revision,
    ...(partial ? { partial } : {}),
    ...(draft ? { draft } : {}),
    files,
    fonts: [...fonts],
  };
}

/** How many files' lines are one string at a time: those of thousands of regions are 20 MB. */
const atATime = 256;

/** The bytes of `manifest.json`: JSON with two blanks of indent, a line feed at the end. */
export function manifestBytes(manifest: Manifest): Uint8Array {
  const { files } = manifest;
  // A list with nothing in it is written in one line: what comes before it, and after.
  const [before, after] = JSON.stringify({ ...manifest, files: [] }, null, 2).split(/(?<=^ {2}"files": \[)(?=\],?$)/m);
  const parts = [Buffer.from(before as string)];
  for (let from = 0; from < files.length; from += atATime) {
    const some = JSON.stringify(files.slice(from, from + atATime), null, 2);
    const lines = some.slice(1, -2).replaceAll("\n", "\n  ");
    parts.push(Buffer.from(from === 0 ? lines : `,${lines}`));
  }
  parts.push(Buffer.from(`${files.length === 0 ? "" : "\n  "}${after}\n`));
  return Buffer.concat(parts);
}
