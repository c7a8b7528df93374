import { existsSync } from "node:fs";
import { mkdir, rm, rmdir } from "node:fs/promises";
import { dirname } from "node:path";
import { MachineError, machineError, stopIfInterrupted } from "../failures.ts";
import { beside } from "./beside.ts";
import { clearNow } from "./clear-now.ts";
import { type Lock, LockHeld, takeLock } from "./lock.ts";
import { recover } from "./recover.ts";
import { refuseForeign, refusePlace, resolveOut } from "./refuse.ts";
import { swapTrees } from "./swap.ts";
import { foldersOf, treeEntries } from "./tree-entries.ts";
import { createTreeWriter } from "./tree-writer.ts";

export interface OutputTreeOptions {
  /** A narrowed build: never replaces a whole tree. */
  readonly partial: boolean;
  /** The folder that holds `data/` and `templates/`: no place to write to. */
  readonly root: string;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** What became of a new tree's files. */
export interface CommitFacts {
  /** Files that the old tree didn't have, or had with other bytes. */
  readonly changed: number;
  /** Files that stayed what they were: the same file on the disk, with its old time. */
  readonly unchanged: number;
  /** Whatever the old tree had beyond. */
  readonly removed: number;
}

/** The one build that may write an output tree. */
export interface OutputTree {
  /** Where the tree really lies, links followed. */
  readonly out: string;
  /**
   * Takes in a finished file, and resolves when there is room for the next. The bytes belong to the tree from then on. The same
   * object put under several paths becomes one file with several names, where the disk can.
   *
   * @param path inside the tree, with `/`; each once
   * @throws {Interrupted} after Ctrl-C; {MachineError} what this or an earlier file came to grief on
   */
  put(path: string, bytes: Uint8Array): Promise<void>;
  /** Puts the new tree in place, all at once; where nothing changed the old one stays as it is. */
  commit(): Promise<CommitFacts>;
  /** Clears whatever was written and lets the next build in. To be called in any case; after `commit` it only does the latter. */
  close(): Promise<void>;
}

/**
 * Opens an output tree to be replaced: takes its lock, mends what a killed build left, and refuses a place that isn't ours. The lock
 * is taken here, before the work begins, and not at its end: the second of two builds learns at once that it needn't start, and what
 * the first compares its files with stays what it is.
 *
 * @param out the tree's folder, absolute
 * @throws {UsageError} for a place that may not be written to
 * @throws {MachineError} when another build of the same tree is under way, or the disk refuses
 */
export async function openOutputTree(out: string, options: OutputTreeOptions): Promise<OutputTree> {
  const real = await worded(() => resolveOut(out));
  await worded(async () => refusePlace(real, await resolveOut(options.root)));
  const made = await worded(() => mkdir(dirname(real), { recursive: true }));
  const lock = await worded(() => lockTree(real));
  try {
    await worded(() => recover(real));
    await worded(() => refuseForeign(real, options.partial));
  } catch (error) {
    lock.release();
    await clearFolders(dirname(real), made);
    throw error;
  }
  return treeUnderLock(real, lock, made, options.signal);
}

function treeUnderLock(out: string, lock: Lock, made: string | undefined, signal: AbortSignal): OutputTree {
  const { fresh, old, journal } = beside(out);
  const writer = createTreeWriter(out, fresh);
  /** The process ends all of a sudden, as by a second Ctrl-C. With a journal the new tree is complete, and the next command's. */
  const atExit = () => {
    try {
      if (!existsSync(journal)) clearNow(fresh);
    } finally {
      lock.release();
    }
  };
  process.once("exit", atExit);

  const commit = async (): Promise<CommitFacts> => {
    await writer.settle();
    stopIfInterrupted(signal);
    const facts = await compare(out, writer.placed());
    if (facts.changed > 0 || facts.removed > 0) {
      swapTrees(out);
      // What can't be cleared now, say a file that is open on Windows, the next command clears.
      await rm(old, { recursive: true, force: true }).catch(() => undefined);
    }
    return facts;
  };

  return {
    out,
    put: (path, bytes) =>
      worded(() => {
        stopIfInterrupted(signal);
        return writer.put(path, bytes);
      }),
    commit: () => worded(commit),
    async close() {
      await writer.settle();
      await rm(fresh, { recursive: true, force: true }).catch(() => undefined);
      // Not before: a second Ctrl-C may come while this is cleared.
      process.off("exit", atExit);
      lock.release();
      await clearFolders(dirname(out), made);
    },
  };
}

async function compare(out: string, placed: ReadonlyMap<string, boolean>): Promise<CommitFacts> {
  const unchanged = [...placed.values()].filter((same) => same).length;
  const changed = placed.size - unchanged;
  if (!existsSync(out)) return { changed, unchanged, removed: 0 };
  const { files, folders } = await treeEntries(out);
  const wanted = foldersOf(placed.keys());
  const extra = [...files.filter((path) => !placed.has(path)), ...folders.filter((path) => !wanted.has(path))];
  return { changed, unchanged, removed: extra.length };
}

function lockTree(out: string): Lock {
  const { lock } = beside(out);
  try {
    return takeLock(lock);
  } catch (error) {
    if (!(error instanceof LockHeld)) throw error;
    const { pid, host } = error.owner;
    throw new MachineError(
      `另一个构建（计算机 ${host} 上的进程 ${pid}）正在写 ${out}，等它结束再试；确认没有这样的构建时，删除 ${lock}`,
    );
  }
}

/** Takes away the folders that were made for the tree, if nothing came into them. */
async function clearFolders(last: string, first: string | undefined): Promise<void> {
  if (first === undefined) return;
  for (let folder = last; folder.startsWith(first); folder = dirname(folder)) {
    if (
      !(await rmdir(folder).then(
        () => true,
        () => false,
      ))
    )
      return;
  }
}

/** The file system's errors in words for policy staff. */
async function worded<Result>(work: () => Promise<Result> | Result): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const known = machineError(error);
    throw known === undefined ? error : new MachineError(`${known.message}；原有文件未改动`);
  }
}
