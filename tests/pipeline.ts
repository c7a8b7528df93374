import { readdirSync, readFileSync } from "node:fs";
import { memorySink, type Rendering, type RenderOptions, renderBatch } from "@gongwen/batch";
import { formatDiagnostic } from "@gongwen/diagnostics";
import { docxText, readDocx } from "./readers/docx-reader.ts";
import { sheetText } from "./readers/sheet-text.ts";
import { readXlsx } from "./readers/xlsx-reader.ts";

const root = new URL("../", import.meta.url);

/** The project's files under `data/` and `templates/`, as the command reads them. */
export function projectFiles(): Map<string, Uint8Array> {
  const paths = ["data", "templates"].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  );
  const wanted = paths.filter((path) => /\.(ya?ml|hbs)$/.test(path)).sort();
  return new Map(wanted.map((path) => [path, readFileSync(new URL(path, root))]));
}

/** A build that is kept in memory; none of its files when there is an error. */
export interface Built extends Rendering {
  readonly outputs: Outputs;
}

/** Builds the notice and its attachments, without packages. */
export function buildNotice(files: ReadonlyMap<string, Uint8Array>, options: Omit<RenderOptions, "batch"> = {}): Promise<Built> {
  return buildInMemory(files, { ...options, regions: [] });
}

/** Builds the 2025 batch, or another one, or as much of it as the options say. */
export async function buildInMemory(
  files: ReadonlyMap<string, Uint8Array>,
  options: Omit<RenderOptions, "batch"> & Partial<Pick<RenderOptions, "batch">>,
): Promise<Built> {
  const sink = memorySink();
  const rendering = await renderBatch(files, { batch: "2025", ...options }, sink);
  return { ...rendering, outputs: rendering.manifest === undefined ? new Map() : sink.outputs };
}

/** The formats that these tests read. */
export const officeFormats = ["docx", "xlsx"] as const;

/** The files of an output tree by path. */
export type Outputs = ReadonlyMap<string, Uint8Array>;

/**
 * Builds the DOCX and XLSX of the 2025 edition as it stands, or with its files changed.
 *
 * @throws Error with every problem when the build refuses
 */
export async function buildReal(edit?: (files: Map<string, Uint8Array>) => void): Promise<Outputs> {
  const files = projectFiles();
  edit?.(files);
  const { outputs, diagnostics } = await buildNotice(files, { formats: officeFormats });
  if (outputs.size === 0) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    throw new Error(errors.map(formatDiagnostic).join("\n"));
  }
  return outputs;
}

let unedited: Promise<Outputs> | undefined;

/** The 2025 edition, built once in a process. */
export function builtEdition(): Promise<Outputs> {
  unedited ??= buildReal();
  return unedited;
}

/** One file of an output tree: which document it is, in which format. */
export interface OutputFile {
  readonly path: string;
  readonly document: string;
  readonly format: (typeof officeFormats)[number];
  readonly bytes: Uint8Array;
}

/** The documents of an output tree, as its manifest lists them. */
export function documentsOf(outputs: Outputs): OutputFile[] {
  const manifest = JSON.parse(new TextDecoder().decode(outputs.get("manifest.json"))) as { files: Omit<OutputFile, "bytes">[] };
  return manifest.files.map(({ path, document, format }) => {
    const bytes = outputs.get(path);
    if (bytes === undefined) throw new Error(`the manifest lists ${path}, which the tree lacks`);
    return { path, document, format, bytes };
  });
}

/** The bytes of one document. */
export function outputOf(outputs: Outputs, document: string, format: OutputFile["format"]): Uint8Array {
  const found = documentsOf(outputs).find((file) => file.document === document && file.format === format);
  if (found === undefined) throw new Error(`the tree has no ${document} as ${format}`);
  return found.bytes;
}

/** Everything that a file prints, in reading order, a line feed between paragraphs and between cells. */
export function textOfFile({ format, bytes }: Pick<OutputFile, "format" | "bytes">): string {
  if (format === "docx") return docxText(readDocx(bytes));
  return readXlsx(bytes)
    .sheets.filter(({ state }) => state === "visible")
    .map(sheetText)
    .join("\n");
}
