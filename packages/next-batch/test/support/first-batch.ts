import { readdirSync, readFileSync } from "node:fs";
import { editYaml, type YamlEdit } from "@gongwen/source";

const root = new URL("../../../../", import.meta.url);
const ofLaterBatches = /^(?:data|templates)\/(?!2025\/)\d{4}\//;

/** The repository's first batch, whatever batches have come since; some of its values changed. */
export function firstBatch(edits: Readonly<Record<string, readonly YamlEdit[]>> = {}): Map<string, Uint8Array> {
  const paths = ["data", "templates"].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  );
  const wanted = paths.filter((path) => /\.(?:yaml|hbs)$/.test(path) && !ofLaterBatches.test(path));
  const files = new Map<string, Uint8Array>(wanted.map((path) => [path, readFileSync(new URL(path, root))]));
  for (const [name, changes] of Object.entries(edits)) changeText(files, name, (text) => editYaml(text, changes));
  return files;
}

/** Changes the text of a data file of the first batch. */
export function changeText(files: Map<string, Uint8Array>, name: string, change: (text: string) => string): void {
  const path = `data/2025/${name}`;
  files.set(path, new TextEncoder().encode(change(new TextDecoder().decode(files.get(path)))));
}
