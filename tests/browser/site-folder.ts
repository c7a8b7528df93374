import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildPortal } from "@gongwen/portal";
import { realModel } from "../portal/real-model.ts";

/**
 * The site under test in a folder of its own: the pages of the 2025 edition, and a small file wherever its list of files names one.
 *
 * @returns the folder; who calls takes it away
 */
export function siteFolder(): string {
  const model = realModel();
  const folder = mkdtempSync(join(tmpdir(), "gongwen-site-"));
  const write = (path: string, bytes: Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  };
  for (const { path } of model.files) write(path, new TextEncoder().encode(path));
  for (const [path, bytes] of buildPortal(model)) write(path, bytes);
  return folder;
}
