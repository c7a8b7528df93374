import { lstat, readFile } from "node:fs/promises";
import { hasCode } from "../has-code.ts";

/** A file on its disk, whatever it is called. */
export interface FileIdentity {
  readonly dev: bigint;
  readonly ino: bigint;
}

/**
 * The old file at a path, if it holds these very bytes. It is read: neither times nor a manifest tell whether somebody changed it.
 *
 * @param known a file known to hold these bytes: found again under this path, it isn't read again
 */
export async function sameOldFile(
  path: string,
  bytes: Uint8Array,
  known: FileIdentity | undefined,
): Promise<FileIdentity | undefined> {
  try {
    const { dev, ino, size, isFile } = await plainFile(path);
    if (!isFile || size !== BigInt(bytes.length)) return undefined;
    if (dev === known?.dev && ino === known.ino) return known;
    return (await readFile(path)).equals(bytes) ? { dev, ino } : undefined;
  } catch (error) {
    // Not there, a folder, or not to be read: then it is no file that could be kept.
    if (hasCode(error, "ENOENT", "ENOTDIR", "EISDIR", "EACCES", "EPERM", "EBUSY", "ELOOP")) return undefined;
    throw error;
  }
}

async function plainFile(path: string) {
  const found = await lstat(path, { bigint: true });
  return { dev: found.dev, ino: found.ino, size: found.size, isFile: found.isFile() };
}
