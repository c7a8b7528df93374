import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

const folders = ["data", "templates"];
const between = 400; // milliseconds from one look to the next

/**
 * Waits until a file under `data/` or `templates/` has changed since a look, and the change has come to rest: editors write in several
 * steps. It looks again and again instead of asking the system to tell, which network disks don't do.
 *
 * @param before what {@link lookAt} saw
 * @returns what there is now; undefined when the signal ended the wait
 */
export async function nextChange(root: string, before: string, signal: AbortSignal): Promise<string | undefined> {
  let last = before;
  for (;;) {
    await setTimeout(between, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return undefined;
    const now = await lookAt(root);
    if (now !== before && now === last) return now;
    last = now;
  }
}

/** The project's files with size and time, in one text; two looks are compared, nothing else. */
export async function lookAt(root: string): Promise<string> {
  const seen = await Promise.all(folders.map((folder) => lookInto(join(root, folder))));
  return seen.flat().sort().join("\n");
}

async function lookInto(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(
    files.map(async (path) => {
      const found = await stat(path, { bigint: true }).catch(() => undefined);
      return `${path} ${found?.size} ${found?.mtimeNs} ${found?.ino}`;
    }),
  );
}
