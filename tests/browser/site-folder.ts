import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { renderBatch } from "@gongwen/batch";
import { inject } from "vitest";
import { openFaceFiles } from "../pdf/pdf-pipeline.ts";
import { projectFiles } from "../pipeline.ts";

/** The whole output tree of the 2025 batch, built once in a run of tests. */
export async function siteFolder(): Promise<string> {
  const shared = inject("sharedFolder");
  const site = join(shared, "site");
  if (isFirst(join(shared, "building"))) await build(site);
  while (!existsSync(site)) await new Promise((resolve) => setTimeout(resolve, 100));
  return site;
}

function isFirst(claim: string): boolean {
  try {
    mkdirSync(claim);
    return true;
  } catch {
    return false;
  }
}

async function build(site: string): Promise<void> {
  const unfinished = `${site}-unfinished`;
  const put = (path: string, bytes: Uint8Array) => {
    mkdirSync(dirname(join(unfinished, path)), { recursive: true });
    writeFileSync(join(unfinished, path), bytes);
    return Promise.resolve();
  };
  const { manifest } = await renderBatch(projectFiles(), { batch: "2025", faces: openFaceFiles }, { put });
  if (manifest === undefined) throw new Error("the 2025 batch has errors");
  renameSync(unfinished, site);
}
