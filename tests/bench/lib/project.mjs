import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { facesFolder, openFaces } from "@gongwen/fonts";

/** The workspace. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The batch that is measured. */
export const batch = "2025";

/** A project's files under `data/` and `templates/`, as the command reads them. */
export async function projectFiles(folder = root) {
  const files = new Map();
  for (const part of ["data", "templates"]) {
    const entries = await readdir(join(folder, part), { recursive: true });
    for (const entry of entries.filter((path) => /\.(ya?ml|hbs)$/.test(path)).sort()) {
      files.set(`${part}/${entry.replaceAll("\\", "/")}`, await readFile(join(folder, part, entry)));
    }
  }
  return files;
}

/** The open faces, as the command takes them where an office has none of its own: files that each thread reads for itself. */
export function faceFiles() {
  const folder = fileURLToPath(facesFolder());
  return openFaces.map(({ name, role, file }) => ({ name, role, path: join(folder, file) }));
}

/** The same with their bytes. */
export function readFaces() {
  return Promise.all(faceFiles().map(async ({ name, role, path }) => ({ name, role, bytes: await readFile(path) })));
}
