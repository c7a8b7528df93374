import { cpSync } from "node:fs";
import { basename, join } from "node:path";
import { root, run } from "./run.ts";

/** Folders that are made, or not for those who take the package. */
const leftOut = new Set(["node_modules", "dist", "test", "reference"]);

/**
 * Builds and packs `packages/schema` as it stands, beside it: a build in its own place would pull files from under other tests.
 *
 * @returns the tarball's path
 */
export function packedSchema(folder: string): string {
  const source = join(root, "packages/schema");
  const copy = join(folder, "schema");
  cpSync(source, copy, { recursive: true, filter: (path) => !leftOut.has(basename(path)) });
  run(root, process.execPath, tsc, "-p", join(source, "tsconfig.build.json"), "--outDir", join(copy, "dist"));
  const [packed] = JSON.parse(run(copy, "npm", "pack", "--ignore-scripts", "--json", "--pack-destination", folder));
  return join(folder, packed.filename);
}

/** The workspace's compiler, as Node runs it. */
export const tsc = join(root, "node_modules/typescript/bin/tsc");
