import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../../../../", import.meta.url);

/** The project's own files: paths relative to the root, and their bytes. */
export function projectFiles(): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const folder of ["data", "templates"]) {
    for (const entry of readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = `${entry.parentPath}/${entry.name}`;
      files.set(path.slice(path.lastIndexOf(`/${folder}/`) + 1), readFileSync(path));
    }
  }
  return files;
}
