import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cliFolder } from "../cli-folder.ts";
import { type FaceFile, readFaces } from "../read-faces.ts";
import type { BuildRequest } from "./build-request.ts";

/** The folder of all workspace packages. */
const packages = fileURLToPath(new URL("../", cliFolder));

/** The program's code: the bundle and the one package outside it; where this runs from `src`, as in tests, all sources. */
const code = import.meta.url.startsWith(new URL("bundle/", cliFolder).href) ? ["cli/bundle", "fonts/dist"] : [""];

/** What is no part of the sources. Faces are counted one by one, as they are used. */
const apart = new Set(["dist", "bundle", "node_modules", "test", "faces", ".turbo"]);

/**
 * A digest of everything that a build's files follow from: the project's files, the faces, what was asked for, and the program itself.
 * Equal digests, equal trees.
 *
 * Where it goes, how many work on it and whether it must be done decide nothing of what comes out.
 *
 * @param files the very bytes that the build works on; what changes on the disk meanwhile is the next build's
 * @returns hexadecimal SHA-256
 */
export async function inputsDigest(
  files: ReadonlyMap<string, Uint8Array>,
  { out, jobs, force, ...asked }: BuildRequest,
  faces: readonly FaceFile[],
): Promise<string> {
  const hash = createHash("sha256");
  add(hash, "asked", JSON.stringify(asked));
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) add(hash, path, bytes);
  addProgram(hash);
  for (const { bytes, ...face } of await readFaces(faces)) add(hash, JSON.stringify(face), bytes);
  return hash.digest("hex");
}

function addProgram(hash: Hash): void {
  add(hash, "node", `${process.version} ${process.platform} ${process.arch}`);
  add(hash, "package-lock.json", readFileSync(join(packages, "../package-lock.json")));
  for (const folder of code) addFolder(hash, folder);
}

function addFolder(hash: Hash, folder: string): void {
  const entries = readdirSync(join(packages, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory() && !apart.has(entry.name)) addFolder(hash, path);
    else if (entry.isFile() && !/\.(map|d\.ts)$/.test(entry.name)) add(hash, path, readFileSync(join(packages, path)));
  }
}

/** The lengths stand before, so that no two rows of pieces run together to the same bytes. */
function add(hash: Hash, name: string, content: string | Uint8Array): void {
  hash.update(`${Buffer.byteLength(name)} ${typeof content === "string" ? Buffer.byteLength(content) : content.length}\n${name}`);
  hash.update(content);
}
