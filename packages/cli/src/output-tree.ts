import { mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Manifest } from "@gongwen/batch";
import { MachineError, stopIfInterrupted, UsageError } from "./failures.ts";

/** The folders and the lock that a build keeps beside its output tree. */
function besides(out: string) {
  return { fresh: `${out}.gongwen-new`, old: `${out}.gongwen-old`, lock: `${out}.gongwen-lock` };
}

/**
 * Replaces an output tree all at once: the new one is written beside it and swapped in by two renames, so that a build which fails
 * or is killed leaves the old one whole. What a kill leaves half swapped, the next call mends.
 *
 * @param out the tree's folder, absolute
 * @param outputs bytes by path in the tree
 * @throws {UsageError} when `out` holds something that isn't ours, or a whole tree would give way to a partial one
 * @throws {MachineError} when another build of the same tree is under way
 */
export async function replaceTree(
  out: string,
  outputs: ReadonlyMap<string, Uint8Array>,
  partial: boolean,
  signal: AbortSignal,
): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  await withLock(out, async () => {
    await mend(out);
    await refuseForeign(out, partial);
    const { fresh, old } = besides(out);
    try {
      await writeFiles(fresh, outputs, signal);
      await renameIfThere(out, old);
      await rename(fresh, out);
    } catch (error) {
      await mend(out);
      throw error;
    }
    await rm(old, { recursive: true, force: true });
  });
}

async function writeFiles(folder: string, outputs: ReadonlyMap<string, Uint8Array>, signal: AbortSignal): Promise<void> {
  for (const [path, bytes] of outputs) {
    stopIfInterrupted(signal);
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}

/** Brings back the old tree when a build died between the two renames, and clears what it left. */
async function mend(out: string): Promise<void> {
  const { fresh, old } = besides(out);
  if (!(await exists(out))) await renameIfThere(old, out);
  await rm(old, { recursive: true, force: true });
  await rm(fresh, { recursive: true, force: true });
}

async function refuseForeign(out: string, partial: boolean): Promise<void> {
  if (!(await exists(out)) || (await readdir(out)).length === 0) return;
  const manifest = await readManifest(out);
  if (manifest === undefined)
    throw new UsageError(`${out} 里有别的文件，不是本程序的输出，不能覆盖。换一个文件夹，或先移走其中的文件`);
  if (partial && manifest.partial !== true)
    throw new UsageError(`${out} 是完整的输出，不能用部分格式的结果替换。用 --out 写到别处`);
}

async function readManifest(out: string): Promise<Partial<Manifest> | undefined> {
  try {
    const manifest: Partial<Manifest> | null = JSON.parse(await readFile(join(out, "manifest.json"), "utf8"));
    return manifest?.schemaVersion !== undefined && Array.isArray(manifest.files) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

async function withLock(out: string, work: () => Promise<void>): Promise<void> {
  const { lock } = besides(out);
  await takeLock(lock, out);
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function takeLock(lock: string, out: string): Promise<void> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = await open(lock, "wx");
      await file.writeFile(String(process.pid));
      await file.close();
      return;
    } catch (error) {
      if (!hasCode(error, "EEXIST")) throw error;
    }
    if (isAlive(Number(await readFile(lock, "utf8").catch(() => "")))) break;
    await rm(lock, { force: true });
  }
  throw new MachineError(`另一个构建正在写 ${out}，等它结束再试`);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}

async function renameIfThere(from: string, to: string): Promise<void> {
  if (await exists(from)) await rename(from, to);
}

async function exists(path: string): Promise<boolean> {
  try {
    await readdir(path);
    return true;
  } catch (error) {
    if (hasCode(error, "ENOENT")) return false;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
