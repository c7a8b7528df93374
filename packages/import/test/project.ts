import { readdirSync, readFileSync } from "node:fs";
import type { Region } from "@gongwen/schema";
import { RegionsFile } from "@gongwen/schema";
import { editYaml, parseSource } from "@gongwen/source";

const root = new URL("../../../", import.meta.url);

function realFiles(): Map<string, Uint8Array> {
  const paths = ["data", "templates"].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  );
  return new Map(
    paths
      .filter((path) => /\.(ya?ml|hbs)$/.test(path) && !path.startsWith("data/2026/"))
      .map((path) => [path, readFileSync(new URL(path, root))]),
  );
}

/** The text of a file. */
export function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(files.get(path));
}

/** A file's bytes. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const published = realFiles();

/** The project with a second batch that has begun: based on 2025, quotas open, contacts as they were. */
export function nextYear(): Map<string, Uint8Array> {
  const batch = editYaml(textOf(published, "data/2025/batch.yaml"), [
    { path: ["basedOn"], value: "2025" },
    { path: ["batch", "year"], value: 2026 },
    { path: ["batch", "ordinal"], value: 2 },
    { path: ["notice", "issueDate"], value: "待定" },
  ]);
  const quotas = editYaml(textOf(published, "data/2025/quotas.yaml"), [
    { path: ["rows"], value: "待定", comment: "由 gongwen allocate 或 import 写" },
    { path: ["performanceCoefficientEnabled"], value: true },
  ]);
  return new Map([
    ...published,
    ["data/2026/batch.yaml", bytesOf(batch)],
    ["data/2026/quotas.yaml", bytesOf(quotas)],
    ["data/2026/contacts.yaml", published.get("data/2025/contacts.yaml") as Uint8Array],
  ]);
}

/** The regions of the real list. */
export const regions: readonly Region[] =
  parseSource(published.get("data/regions.yaml") as Uint8Array, "data/regions.yaml", RegionsFile).sourced?.value.regions ?? [];

/** The regions that have a row of their own. */
export const units = regions.filter(({ level }) => level !== "city");
