import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { beside } from "./beside.ts";

/**
 * Puts the new tree in the old one's place by two renames. In one go, so that no Ctrl-C comes between; for what else may, the journal
 * says that the new tree is complete. The old tree is left to be cleared.
 *
 * @throws the file system's error, the old tree back in its place
 */
export function swapTrees(out: string): void {
  const { fresh, old, journal } = beside(out);
  let moved = false;
  try {
    writeJournal(journal);
    if (existsSync(out)) {
      renameSync(out, old);
      moved = true;
    }
    renameSync(fresh, out);
  } catch (error) {
    if (moved) renameSync(old, out);
    rmSync(journal, { force: true });
    throw error;
  }
  syncFolder(dirname(out));
  try {
    rmSync(journal, { force: true });
  } catch {
    // The new tree is in place: whoever comes next finds the journal and clears it.
  }
}

function writeJournal(journal: string): void {
  const file = openSync(journal, "w");
  try {
    writeSync(file, "complete\n");
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  syncFolder(dirname(journal));
}

/** Makes renames last through a power failure, where the system can. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows opens no folders; some network disks don't sync them.
  }
}
