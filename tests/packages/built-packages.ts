import type { Manifest, ManifestEntry } from "@gongwen/schema";
import { openFaceFiles } from "../pdf/pdf-pipeline.ts";
import { buildInMemory, type Outputs, projectFiles } from "../pipeline.ts";

/** A whole build of the 2025 batch. */
export interface Packages {
  readonly manifest: Manifest;
  readonly outputs: Outputs;
}

let built: Promise<Packages> | undefined;

/** All packages of 2025, built once in a process. @throws Error with every problem when the build refuses */
export function builtPackages(): Promise<Packages> {
  built ??= build();
  return built;
}

async function build(): Promise<Packages> {
  const { manifest, outputs, diagnostics } = await buildInMemory(projectFiles(), { faces: openFaceFiles });
  if (manifest === undefined) throw new Error(JSON.stringify(diagnostics.filter(({ severity }) => severity === "error")));
  return { manifest, outputs };
}

/** The files of one region's package; its ZIPs and its page are no part of it. */
export function packageOf({ manifest }: Packages, region: string): ManifestEntry[] {
  return manifest.files.filter((file) => file.region === region && ["docx", "pdf", "xlsx"].includes(file.format));
}

/** The bytes of one file. */
export function bytesAt({ outputs }: Packages, path: string): Uint8Array {
  const bytes = outputs.get(path);
  if (bytes === undefined) throw new Error(`the tree lacks ${path}`);
  return bytes;
}
