import { readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { hasCode } from "../has-code.ts";

/** What lies at a path of the tree. */
export type Found =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Buffer }
  /** A folder, asked for without its slash: links on its page would lead astray. */
  | { readonly kind: "folder" }
  | { readonly kind: "none" };

const looks = 8;
const betweenLooks = 25; // milliseconds

/**
 * Reads a file of the tree, whole; a folder's is its `index.html`. While a new tree takes the old one's place there is none for a
 * moment, so what is missing is looked for again.
 *
 * @param path in the tree, with `/`
 * @param asFolder whether the request ended in a slash
 */
export async function readTreeFile(out: string, path: string, asFolder: boolean): Promise<Found> {
  for (let look = 1; ; look++) {
    try {
      return await readOnce(out, path, asFolder);
    } catch (error) {
      if (!hasCode(error, "ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG")) throw error;
    }
    if (look === looks) return { kind: "none" };
    await setTimeout(betweenLooks);
  }
}

async function readOnce(out: string, path: string, asFolder: boolean): Promise<Found> {
  const top = await realpath(out);
  const place = await realpath(join(top, path));
  if (place !== top && !place.startsWith(top + sep)) return { kind: "none" };
  const found = await stat(place);
  if (!found.isDirectory()) {
    return asFolder || !found.isFile() ? { kind: "none" } : { kind: "file", name: nameOf(path), bytes: await readFile(place) };
  }
  if (!asFolder) return { kind: "folder" };
  return readOnce(out, path === "" ? "index.html" : `${path}/index.html`, false);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
