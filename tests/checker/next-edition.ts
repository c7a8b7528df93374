import { editFiles, type FileEdit } from "../edit-files.ts";
import { projectFiles } from "../pipeline.ts";
import { correct } from "./corrections.ts";

const edit = (file: string, path: string, value: unknown): FileEdit => ({
  file: `data/2026/${file}`,
  path: path.split("."),
  value,
});

/** Invented (虚构示例): a second batch on the corrected words of the first, with days of its own. */
const secondBatch: readonly FileEdit[] = [
  edit("batch.yaml", "basedOn", "2025"),
  edit("batch.yaml", "batch.year", 2026),
  edit("batch.yaml", "batch.ordinal", 2),
  edit("batch.yaml", "batch.citation", undefined),
  edit("batch.yaml", "notice.issueDate", "2025-11-10"),
  edit("batch.yaml", "notice.number.year", 2025),
  edit("batch.yaml", "schedule.enterpriseDeadline", "2025-11-28"),
  edit("batch.yaml", "schedule.submitDeadline", "2025-12-05"),
  edit("quotas.yaml", "performanceCoefficientEnabled", true),
];

/** A replacement in a template of 2025, of which 2026 then has a copy of its own. */
export interface WordEdit {
  readonly template: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The project with a batch 2026, in which nothing is to be found, and then the words changed.
 *
 * @throws Error when the words to change aren't there
 */
export function nextEdition(...edits: readonly WordEdit[]): Map<string, Uint8Array> {
  const files = projectFiles();
  correct(files);
  for (const name of ["batch.yaml", "quotas.yaml", "contacts.yaml", "faq.yaml"]) {
    files.set(`data/2026/${name}`, files.get(`data/2025/${name}`) as Uint8Array);
  }
  editFiles(files, secondBatch);
  for (const { template, from, to } of edits) {
    const own = `templates/2026/${template}`;
    const text = new TextDecoder().decode(files.get(own) ?? files.get(`templates/2025/${template}`));
    if (!text.includes(from)) throw new Error(`${template} has no “${from}”`);
    files.set(own, new TextEncoder().encode(text.replace(from, () => to)));
  }
  return files;
}
