import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "./failures.ts";

const folders = ["data", "templates"];
/** What the project is written in, and what the office hands in as it is: its own sealed notice. */
const wanted = /\.(ya?ml|hbs)$|^data\/\d{4}\/official\/[^/]+$/;

/**
 * The project's files under `data/` and `templates/`: paths relative to the root with `/`, and their bytes.
 *
 * @throws {UsageError} when the root has no such folders
 */
export async function readProjectFiles(root: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const folder of folders) await readFolder(root, folder, files);
  return files;
}

async function readFolder(root: string, folder: string, files: Map<string, Uint8Array>): Promise<void> {
  for (const entry of await list(root, folder)) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) await readFolder(root, path, files);
    else if (wanted.test(path)) files.set(path, await readFile(join(root, path)));
  }
}

async function list(root: string, folder: string) {
  try {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (folders.includes(folder) && error instanceof Error && "code" in error && error.code === "ENOENT") {
      throw new UsageError(`${root} 下没有 ${folder} 文件夹，用 --root 指明 data 和 templates 所在的文件夹`);
    }
    throw error;
  }
}
