import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * Which tree lies in a folder, by its own reading: the hash of a manifest whose every file is there, with nothing beside. Undefined when
 * the folder isn't there.
 *
 * @throws Error for half a tree
 */
export function treeState(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const bytes = readFileSync(join(folder, "manifest.json"));
  const stated: [string, string][] = JSON.parse(bytes.toString()).files.map((file: { path: string; sha256: string }) => [
    file.path,
    file.sha256,
  ]);
  const there = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .map((path): [string, string] => [relative(folder, path), sha256(readFileSync(path))])
    .filter(([path]) => path !== "manifest.json");
  const sorted = (files: [string, string][]) => JSON.stringify(files.sort(([a], [b]) => (a < b ? -1 : 1)));
  if (sorted(stated) !== sorted(there)) throw new Error(`half a tree: ${folder}`);
  return sha256(bytes);
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
