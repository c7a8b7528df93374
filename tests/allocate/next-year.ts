import { editYaml, type YamlEdit } from "@gongwen/source";
import { projectFiles } from "../pipeline.ts";

/** Where the invented figures and rules stand. */
export const example = { indicators: "data/examples/indicators.yaml", rules: "data/examples/allocation.yaml" };

/** The project with a second batch whose quotas are open, the invented figures and rules its own. */
export function nextYear(): Map<string, Uint8Array> {
  const files = projectFiles();
  for (const name of ["batch", "quotas", "contacts", "faq"]) copy(files, `data/2025/${name}.yaml`, `data/2026/${name}.yaml`);
  copy(files, example.indicators, "data/2026/indicators.yaml");
  copy(files, example.rules, "data/2026/allocation.yaml");
  edit(files, "batch", [
    { path: ["basedOn"], value: "2025" },
    { path: ["batch", "year"], value: 2026 },
    { path: ["batch", "ordinal"], value: 2 },
    { path: ["notice", "issueDate"], value: "2025-11-07" },
    { path: ["schedule", "enterpriseDeadline"], value: "2025-11-17" },
    { path: ["schedule", "submitDeadline"], value: "2025-11-21" },
  ]);
  edit(files, "quotas", [
    { path: ["rows"], value: "待定" },
    { path: ["performanceCoefficientEnabled"], value: true },
  ]);
  return files;
}

/** Changes a file of the second batch. */
export function edit(files: Map<string, Uint8Array>, name: string, edits: readonly YamlEdit[]): void {
  const path = `data/2026/${name}.yaml`;
  files.set(path, new TextEncoder().encode(editYaml(textOf(files, path), edits)));
}

/** @throws Error for a file that the project lacks */
export function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`the project has no file ${path}`);
  return new TextDecoder().decode(bytes);
}

/** Without the line that tells an editor the schema: lines are then counted from the words of the file. */
function copy(files: Map<string, Uint8Array>, from: string, to: string): void {
  files.set(to, new TextEncoder().encode(textOf(files, from).replace(/^# yaml-language-server:.*\n/, "")));
}
