import { readFileSync } from "node:fs";
import { type Format, formats } from "@gongwen/batch";
import { formatDiagnostic } from "@gongwen/diagnostics";
import { facesFolder, openFaces } from "@gongwen/fonts";
import { buildNotice, type Outputs, projectFiles } from "../pipeline.ts";

/** The open faces of the project, as the command reads them where an office has none of its own. */
export const openFaceFiles = openFaces.map(({ name, role, file }) => ({
  name,
  role,
  bytes: new Uint8Array(readFileSync(new URL(file, facesFolder()))),
}));

/** Changes a project's files before they are read. */
export type Edit = (files: Map<string, Uint8Array>) => void;

/**
 * Builds the 2025 edition, as it stands or with its files changed, with the open faces.
 *
 * @throws Error with every problem when the build refuses
 */
export async function buildEdition(wanted: readonly Format[] = formats, edit?: Edit): Promise<Outputs> {
  const files = projectFiles();
  edit?.(files);
  const { outputs, diagnostics } = await buildNotice(files, { formats: wanted, faces: openFaceFiles });
  if (outputs.size === 0) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    throw new Error(errors.map(formatDiagnostic).join("\n"));
  }
  return outputs;
}

let unedited: Promise<Outputs> | undefined;

/** The PDF of the 2025 edition, built once in a process. */
export function builtPdfs(): Promise<Outputs> {
  unedited ??= buildEdition(["pdf"]);
  return unedited;
}

/** The bytes of one document in one format. @throws Error where the tree lacks it */
export function fileOf(outputs: Outputs, document: string, format: Format = "pdf"): Uint8Array {
  const manifest = JSON.parse(new TextDecoder().decode(outputs.get("manifest.json"))) as {
    files: { path: string; document: string; format: string }[];
  };
  const entry = manifest.files.find((file) => file.document === document && file.format === format);
  const bytes = entry === undefined ? undefined : outputs.get(entry.path);
  if (bytes === undefined) throw new Error(`the tree has no ${document} as ${format}`);
  return bytes;
}
