import { existsSync, rmSync } from "node:fs";

/** How often to look again, and how long to wait before, in milliseconds. */
const [looks, pause] = [5, 10];

/**
 * Takes a folder away before the process ends. Writes that were under way go on in other threads for a moment, and may leave
 * something behind where it has just been cleared: so it is looked at again.
 */
export function clearNow(folder: string): void {
  for (let look = 0; look < looks; look++) {
    rmSync(folder, { recursive: true, force: true, maxRetries: looks, retryDelay: pause });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    if (!existsSync(folder)) return;
  }
}
