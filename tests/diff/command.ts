import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gongwen, type Said } from "../command.ts";

/** Lends a folder that holds a project's files, and takes it away. */
export async function inProject<Result>(
  files: ReadonlyMap<string, Uint8Array>,
  use: (root: string) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), "gongwen-diff-"));
  try {
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), bytes);
    }
    return await use(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Runs `gongwen diff` in a project's folder, with what it says; colours only where they are asked for. */
export function diff(root: string, args: readonly string[], outColours = false): Promise<Said> {
  return gongwen(root, ["diff", ...args], outColours);
}
