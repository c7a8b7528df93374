import { readdirSync, readFileSync } from "node:fs";
import { editFiles, type FileEdit } from "../edit-files.ts";
import { projectFiles } from "../pipeline.ts";

const changed = new URL("changed/", import.meta.url);

/** The project with the changed edition of 2026 beside that of 2025: its data and its templates, and nothing else. */
export function withChangedEdition(): Map<string, Uint8Array> {
  const files = projectFiles();
  for (const path of changedFiles()) files.set(path, readFileSync(new URL(path, changed)));
  return files;
}

/** What the changed edition consists of. */
export function changedFiles(): string[] {
  const found = readdirSync(changed, { recursive: true, encoding: "utf8" });
  return found.filter((path) => /\.(yaml|hbs)$/.test(path)).sort();
}

/** The project with a later batch that changes facts alone: its templates, criteria and goals are those of 2025. */
export function withLaterBatch(year: 2026 | 2027): Map<string, Uint8Array> {
  const files = projectFiles();
  for (const name of ["batch", "contacts", "quotas", "faq"]) {
    files.set(`data/${year}/${name}.yaml`, files.get(`data/2025/${name}.yaml`) as Uint8Array);
  }
  const set = (name: string, ...path: readonly string[]) => {
    return (value: unknown): FileEdit => ({ file: `data/${year}/${name}.yaml`, path, value });
  };
  editFiles(files, [
    set("batch", "basedOn")("2025"),
    set("batch", "batch", "year")(year),
    set("batch", "batch", "ordinal")(year - 2024),
    set("batch", "batch", "citation")(undefined),
    set("batch", "notice", "issueDate")(`${year - 1}-10-13`),
    set("batch", "schedule", "enterpriseDeadline")(`${year - 1}-11-12`),
    set("batch", "schedule", "submitDeadline")(`${year - 1}-11-25`),
    set("quotas", "performanceCoefficientEnabled")(true),
  ]);
  return files;
}
