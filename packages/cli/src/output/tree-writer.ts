import { existsSync, writeFile } from "node:fs";
import { link, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { createGate } from "./gate.ts";
import { type FileIdentity, sameOldFile } from "./same-old-file.ts";
import { checkTreePath } from "./tree-path.ts";

/** Files on their way to the disk at a time, and their bytes: what bounds the memory that a build's sink holds on to. */
const inFlight = { count: 8, weight: 16 * 2 ** 20 };

/** Writes the files of a new tree beside the old one. */
export interface TreeWriter {
  /** Takes a file in; resolves when there is room for the next one. Throws what an earlier file came to grief on. */
  put(path: string, bytes: Uint8Array): Promise<void>;
  /** Waits for all files, whatever became of them. */
  settle(): Promise<void>;
  /** Every path that was put, with whether the old tree had that very file. Complete once settled; throws as `put` does. */
  placed(): ReadonlyMap<string, boolean>;
}

interface Placed {
  readonly path: string;
  /** The old tree's file of the same content, at the same path. */
  readonly old?: FileIdentity;
}

/**
 * @param old the old tree's folder, whether it is there or not
 * @param fresh where to write
 */
export function createTreeWriter(old: string, fresh: string): TreeWriter {
  const gate = createGate(inFlight);
  const hasOld = existsSync(old);
  const first = new WeakMap<Uint8Array, Promise<Placed>>();
  const folders = new Map<string, Promise<unknown>>();
  const placed = new Map<string, boolean>();
  const pending = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;

  const stopOnFailure = () => {
    if (failure !== undefined) throw failure.error;
  };

  const makeFolder = (folder: string) => {
    const made = folders.get(folder) ?? mkdir(folder, { recursive: true });
    folders.set(folder, made);
    return made;
  };

  /** From the old tree, from a file of the same bytes, or written; a disk without links gets copies. */
  const place = async (path: string, bytes: Uint8Array, twin: Promise<Placed> | undefined): Promise<Placed> => {
    const target = join(fresh, path);
    await makeFolder(dirname(target));
    const model = await twin;
    const same = hasOld ? await sameOldFile(join(old, path), bytes, model?.old) : undefined;
    const source = same !== undefined ? join(old, path) : model === undefined ? undefined : join(fresh, model.path);
    const linked = source !== undefined && (await isLinked(source, target));
    if (!linked) await write(target, bytes);
    placed.set(path, same !== undefined);
    return same === undefined ? { path } : { path, old: same };
  };

  return {
    async put(path, bytes) {
      checkTreePath(path);
      if (placed.has(path)) throw new Error(`put twice: ${path}`);
      placed.set(path, false);
      await gate.enter(bytes.length);
      const twin = first.get(bytes);
      const work = place(path, bytes, twin);
      if (twin === undefined) first.set(bytes, work);
      const done = work
        .then(
          () => undefined,
          (error: unknown) => {
            failure ??= { error };
          },
        )
        .finally(() => {
          gate.leave(bytes.length);
          pending.delete(done);
        });
      pending.add(done);
      stopOnFailure();
    },
    async settle() {
      while (pending.size > 0) await Promise.all(pending);
    },
    placed() {
      stopOnFailure();
      return placed;
    },
  };
}

/** Without a `FileHandle` between, which costs this thread as much as the file itself. */
const writeWhole = promisify(writeFile);

/** The system doesn't say which file it had no room for. */
async function write(target: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeWhole(target, bytes, { flag: "wx" });
  } catch (error) {
    throw Object.assign(error as Error, { path: target });
  }
}

/** Whatever stands in the way of a link (another disk, a disk without links, too many of them), the file can be written. */
async function isLinked(source: string, target: string): Promise<boolean> {
  return link(source, target).then(
    () => true,
    () => false,
  );
}
