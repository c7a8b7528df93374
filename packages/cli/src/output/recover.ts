import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { beside } from "./beside.ts";
import { isWholeTree } from "./whole-tree.ts";

/**
 * Mends what a build left that was killed; the caller holds the lock. With a journal the new tree is complete, and takes its place (if
 * the power failed, too, and its files never reached the disk, the old one stays). Without one the old tree counts, and what there is
 * of a new one is cleared. Being killed in here changes nothing: the next call goes on.
 */
export async function recover(out: string): Promise<void> {
  const { fresh, old, journal } = beside(out);
  if (existsSync(journal) && existsSync(fresh) && (await isWholeTree(fresh))) {
    if (existsSync(out)) {
      await clear(old);
      await rename(out, old);
    }
    await rename(fresh, out);
  }
  if (!existsSync(out) && existsSync(old) && (await isWholeTree(old))) await rename(old, out);
  await rm(journal, { force: true });
  await clear(fresh);
  await clear(old);
}

async function clear(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
