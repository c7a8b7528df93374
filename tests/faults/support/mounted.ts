import { spawnSync } from "node:child_process";

/** A small disk in memory at a folder; false where that isn't allowed. */
export function mount(folder: string, options: string): boolean {
  return spawnSync("mount", ["-t", "tmpfs", "-o", options, "gongwen-test", folder]).status === 0;
}

/** The same disk, which can't be written to any more. */
export function remountReadOnly(folder: string): boolean {
  return spawnSync("mount", ["-o", "remount,ro", folder]).status === 0;
}

export function unmount(folder: string): void {
  spawnSync("umount", ["-l", folder]);
}
