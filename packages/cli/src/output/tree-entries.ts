import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Every file (and what else is no folder) and every folder below a folder, as paths with `/`. */
export async function treeEntries(folder: string): Promise<{ readonly files: string[]; readonly folders: string[] }> {
  const [files, folders]: [string[], string[]] = [[], []];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/");
    (entry.isDirectory() ? folders : files).push(path);
  }
  return { files, folders };
}

/** The folders that files lie in, each once, with all folders above. */
export function foldersOf(files: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (let end = file.lastIndexOf("/"); end > 0; end = file.lastIndexOf("/", end - 1)) folders.add(file.slice(0, end));
  }
  return folders;
}
