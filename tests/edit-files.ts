import { parseDocument } from "yaml";

/** Sets a value in a data file, or takes it out. */
export interface FileEdit {
  readonly file: string;
  readonly path: readonly (string | number)[];
  /** Undefined takes the entry out. */
  readonly value: unknown;
}

/** Applies edits to a project's files, comments and order kept. @throws Error when a file is missing */
export function editFiles(files: Map<string, Uint8Array>, edits: readonly FileEdit[]): void {
  for (const { file, path, value } of edits) {
    const bytes = files.get(file);
    if (bytes === undefined) throw new Error(`the project has no file ${file}`);
    const document = parseDocument(new TextDecoder().decode(bytes));
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, document.createNode(value));
    files.set(file, new TextEncoder().encode(document.toString({ lineWidth: 0 })));
  }
}

type Path = readonly (string | number)[];
type Setter = (path: string, value: unknown) => FileEdit;

/** An edit by a path with dots: `notice.issuers.0.name`. */
function setter(file: string): Setter {
  return (path, value) => {
    const steps: Path = path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    return { file, path: steps, value };
  };
}

export const batch = setter("data/2025/batch.yaml");
export const quotas = setter("data/2025/quotas.yaml");
export const contacts = setter("data/2025/contacts.yaml");
export const criteria = setter("data/2025/criteria.yaml");
export const goals = setter("data/2025/goals.yaml");
export const edition = setter("templates/2025/edition.yaml");
