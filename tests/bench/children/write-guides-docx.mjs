// Writes the guides of all packages as DOCX, for the peer that makes PDFs of them.
// node write-guides-docx.mjs <folder>
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { examineBatch, localPdfService, planBatch, writeTree } from "@gongwen/batch";
import { batch, projectFiles } from "../lib/project.mjs";

const { ready } = examineBatch(await projectFiles(), batch);
const guides = planBatch(ready).regions.flatMap(({ jobs }) => jobs.filter(({ document }) => document === "guide"));
const paths = [];
for (const { making, region } of guides) {
  const { bytes } = await writeTree({ format: "docx", tree: making.from.tree }, ready.project.style.value, localPdfService([]));
  const path = join(process.argv[2], `${region}.docx`);
  writeFileSync(path, bytes);
  paths.push(path);
}
process.stdout.write(`${JSON.stringify({ paths })}\n`);
