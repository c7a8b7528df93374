import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { examineBatch, localPdfService, planBatch, type Tree, writeTree } from "@gongwen/batch";
import type { StyleSheet } from "@gongwen/schema";
import { afterEach, beforeAll, expect, test } from "vitest";
import { projectFiles } from "../pipeline.ts";
import { openFaceFiles } from "./pdf-pipeline.ts";
import { fileIn, inFolder, needs, run } from "./programs.ts";

const { FONTCONFIG_FILE, LANG } = process.env;
let jobs: readonly (readonly [path: string, tree: Tree])[] = [];
let style: StyleSheet;
let first: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  const { ready } = examineBatch(projectFiles(), "2025");
  if (ready === undefined) throw new Error("the edition has errors");
  jobs = planBatch({ ...ready, regions: [] }).notice.flatMap(({ path, making }) =>
    making.kind === "tree" && making.from.format === "pdf" ? [[path, making.from] as const] : [],
  );
  style = ready.style;
  first = await written(jobs);
});

afterEach(() => {
  setEnvironment("FONTCONFIG_FILE", FONTCONFIG_FILE);
  setEnvironment("LANG", LANG);
});

function setEnvironment(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** Writes documents in their order with a layout engine of their own. */
async function written(order: typeof jobs, faces = openFaceFiles): Promise<Map<string, Uint8Array>> {
  const pdf = localPdfService(faces);
  const files = new Map<string, Uint8Array>();
  for (const [path, tree] of order) files.set(path, (await writeTree(tree, style, pdf)).bytes);
  return files;
}

function hashes(files: ReadonlyMap<string, Uint8Array>): string[] {
  return [...files].map(([path, bytes]) => `${path} ${createHash("sha256").update(bytes).digest("hex")}`).sort();
}

test("the same bytes again", async () => {
  expect(first.size).toBe(8);
  expect(hashes(await written(jobs))).toEqual(hashes(first));
});

test("the same bytes in another order of documents", async () => {
  expect(hashes(await written([...jobs].reverse()))).toEqual(hashes(first));
});

test("the same bytes on a machine with other faces, and in another language", async () => {
  const again = await inFolder(async (folder) => {
    const file = join(folder, "fonts.conf");
    writeFileSync(
      file,
      `<?xml version="1.0"?><fontconfig><dir>/usr/share/fonts</dir><cachedir>${folder}</cachedir></fontconfig>`,
    );
    setEnvironment("FONTCONFIG_FILE", file);
    setEnvironment("LANG", "tr_TR.UTF-8");
    return written(jobs);
  });
  expect(hashes(again)).toEqual(hashes(first));
});

test("qpdf finds nothing wrong with any file", (context) => {
  needs(context, "qpdf");
  for (const [path, bytes] of first) {
    const said = inFolder((folder) => run("qpdf", "--check", fileIn(folder, "document.pdf", bytes)).toString("utf8"));
    expect(said, path).toContain("No syntax or stream encoding errors found");
  }
});
