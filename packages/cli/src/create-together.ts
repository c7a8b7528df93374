import { mkdir, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stopIfInterrupted } from "./failures.ts";

/**
 * Makes files that aren't there yet, all of them or none: what is there is never written over, and when one can't be made, those that were
 * are taken away again, with the folders that were made for them.
 *
 * @param root an absolute path
 * @param files bytes by path relative to the root, made in this order
 */
export async function createTogether(root: string, files: ReadonlyMap<string, Uint8Array>, signal: AbortSignal): Promise<void> {
  const made: { readonly files: string[]; readonly folders: string[] } = { files: [], folders: [] };
  try {
    for (const [path, bytes] of files) {
      stopIfInterrupted(signal);
      const target = join(root, path);
      made.folders.push(...(await makeFolder(dirname(target))));
      await writeFile(target, bytes, { flag: "wx" });
      made.files.push(target);
    }
    stopIfInterrupted(signal);
  } catch (error) {
    for (const file of made.files) await rm(file, { force: true });
    // A folder in which somebody else has put a file meanwhile stays.
    for (const folder of made.folders) await rmdir(folder).catch(() => undefined);
    throw error;
  }
}

/** Makes a folder with those above it; those that weren't there, the deepest first. */
async function makeFolder(folder: string): Promise<string[]> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return [];
  const made = [folder];
  for (let above = folder; above !== first; made.push(above)) above = dirname(above);
  return made;
}
