import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stopIfInterrupted } from "./failures.ts";

/**
 * Writes files into a folder where others may be: each beside its place first, and all put in place by renames at the end, so that no
 * name ever holds half a file. Only files of the same names are replaced. Makes the folder where there is none.
 *
 * @param outputs bytes by file name
 */
export async function writeTogether(
  folder: string,
  outputs: ReadonlyMap<string, Uint8Array>,
  signal: AbortSignal,
): Promise<void> {
  if (outputs.size === 0) return;
  stopIfInterrupted(signal);
  await mkdir(folder, { recursive: true });
  const moves = [...outputs].map(([name, bytes]) => {
    const target = join(folder, name);
    return { target, fresh: `${target}.gongwen-new`, bytes };
  });
  try {
    for (const { fresh, bytes } of moves) await writeFile(fresh, bytes);
    stopIfInterrupted(signal);
    for (const { fresh, target } of moves) await rename(fresh, target);
  } finally {
    for (const { fresh } of moves) await rm(fresh, { force: true });
  }
}
