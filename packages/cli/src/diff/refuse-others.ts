import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../failures.ts";
import { hasCode } from "../has-code.ts";

/**
 * Refuses to write over files that say something else: who has begun to accept changes in Word doesn't lose them.
 *
 * @param outputs bytes by file name
 * @throws {UsageError} when a file of such a name is there with other bytes
 */
export async function refuseOthers(folder: string, outputs: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [name, bytes] of outputs) {
    const found = await contentOf(join(folder, name));
    if (found === undefined || Buffer.from(bytes).equals(found)) continue;
    throw new UsageError(`${folder} 里已有 ${name}，内容不同，不覆盖。换一个文件夹，或加 --force 覆盖`);
  }
}

async function contentOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (hasCode(error, "ENOENT") || hasCode(error, "ENOTDIR")) return undefined;
    throw error;
  }
}
