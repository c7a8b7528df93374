// Writes the guides of all packages as PDF, one after the other in one thread, and reports milliseconds for each as one line of JSON.
// node write-guides.mjs
import { examineBatch, localPdfService, planBatch, writeTree } from "@gongwen/batch";
import { batch, projectFiles, readFaces } from "../lib/project.mjs";

const { ready } = examineBatch(await projectFiles(), batch);
const service = localPdfService(await readFaces());
const style = ready.project.style.value;
const guides = planBatch(ready).regions.flatMap(({ jobs }) => jobs.filter(({ document }) => document === "guide"));

const milliseconds = [];
for (const { making } of guides) {
  const from = performance.now();
  await writeTree(making.from, style, service);
  milliseconds.push(performance.now() - from);
}
process.stdout.write(`${JSON.stringify({ milliseconds })}\n`);
