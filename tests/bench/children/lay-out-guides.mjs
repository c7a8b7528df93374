// Writes the guides of all packages twice, as what each side makes PDFs of: trees for ours, DOCX for its peer.
// node lay-out-guides.mjs <folder>
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { examineBatch, localPdfService, planBatch, writeTree } from "@gongwen/batch";
import { batch, projectFiles } from "../lib/project.mjs";

const folder = process.argv[2];
const { ready } = examineBatch(await projectFiles(), batch);
const style = ready.style;
const jobs = planBatch(ready).regions.flatMap((region) => region.jobs.filter(({ document }) => document === "guide"));
const guides = jobs.map(({ making, region }) => ({ region, tree: making.from.tree }));

const trees = join(folder, "guides.json");
writeFileSync(trees, JSON.stringify({ style, guides }));
const paths = [];
for (const { region, tree } of guides) {
  const { bytes } = await writeTree({ format: "docx", tree }, style, localPdfService([]));
  const path = join(folder, `${region}.docx`);
  writeFileSync(path, bytes);
  paths.push(path);
}
process.stdout.write(`${JSON.stringify({ trees, paths })}\n`);
