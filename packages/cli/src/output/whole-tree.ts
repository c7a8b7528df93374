import { webcrypto } from "node:crypto";
import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { foldersOf, treeEntries } from "./tree-entries.ts";
import { readTreeManifest, type TreeManifest } from "./tree-manifest.ts";

const atOnce = 8;

/**
 * The manifest of a tree that is what its manifest says: these files, with these bytes, and nothing else; undefined for any other.
 * Every file is really read and hashed, on all cores; one that is there under several names, once.
 */
export async function readWholeTree(folder: string): Promise<TreeManifest | undefined> {
  const found = await readTreeManifest(folder);
  if (found === undefined) return undefined;
  const { files } = found.manifest;
  const wanted = new Set(["manifest.json", ...files.map(({ path }) => path)]);
  const actual = await treeEntries(folder);
  if (actual.files.length !== wanted.size || !actual.files.every((path) => wanted.has(path))) return undefined;
  const folders = foldersOf(wanted);
  if (!actual.folders.every((path) => folders.has(path))) return undefined;
  const hashOf = createHasher();
  const whole = await everyAtOnce(files, async ({ path, sha256, bytes }) => {
    const hashed = await hashOf(join(folder, path));
    return hashed !== undefined && hashed.bytes === bytes && hashed.sha256 === sha256;
  });
  return whole ? found : undefined;
}

/** Whether a tree is what its manifest says. */
export async function isWholeTree(folder: string): Promise<boolean> {
  return (await readWholeTree(folder)) !== undefined;
}

interface Hashed {
  readonly bytes: number;
  readonly sha256: string;
}

/** A reader of hashes that reads the same file, under whatever name, once; undefined for what is no plain file. */
function createHasher(): (path: string) => Promise<Hashed | undefined> {
  const known = new Map<string, Promise<Hashed>>();
  return async (path) => {
    const found = await lstat(path, { bigint: true }).catch(() => undefined);
    if (found === undefined || !found.isFile()) return undefined;
    const key = `${found.dev}:${found.ino}`;
    const hashed = known.get(key) ?? hashFile(path);
    known.set(key, hashed);
    return hashed.catch(() => undefined);
  };
}

async function hashFile(path: string): Promise<Hashed> {
  const bytes = await readFile(path);
  return { bytes: bytes.length, sha256: Buffer.from(await webcrypto.subtle.digest("SHA-256", bytes)).toString("hex") };
}

async function everyAtOnce<Item>(items: readonly Item[], holds: (item: Item) => Promise<boolean>): Promise<boolean> {
  let next = 0;
  let all = true;
  const walk = async () => {
    for (let item = items[next++]; item !== undefined && all; item = items[next++]) all = (await holds(item)) && all;
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
  return all;
}
