import { packZip, stored } from "@gongwen/archive";
import type { ArchiveJob } from "./plan-batch.ts";

/**
 * A ZIP with one folder inside. Its files are compressed already, so they are only put together.
 *
 * @param bytesOf a file of the tree by its path
 */
export function writeArchive({ folder, members }: ArchiveJob, bytesOf: (path: string) => Uint8Array): Uint8Array {
  const entries = members.map((path) => [`${folder}/${path.slice(path.lastIndexOf("/") + 1)}`, bytesOf(path)] as const);
  return packZip(entries, stored);
}
