import { readFile } from "node:fs/promises";
import { UsageError } from "./failures.ts";
import { hasCode } from "./has-code.ts";

/**
 * The bytes of a file that the command line names.
 *
 * @param given as it is written there, for the message
 * @throws {UsageError} when there is no such file
 */
export async function readGivenFile(path: string, given: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (hasCode(error, "ENOENT")) throw new UsageError(`没有文件 ${given}`);
    throw error;
  }
}
