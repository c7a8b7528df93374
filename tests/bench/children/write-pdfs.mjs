// Writes one kind of PDF a number of times, each with other words, and reports as one line of JSON.
// node write-pdfs.mjs <document> <times>; the document by its name in the manifest (notice, attachment-2 …).
import { examineBatch, localPdfService, planBatch, writeTree } from "@gongwen/batch";
import { batch, projectFiles, readFaces } from "../lib/project.mjs";

const [, , name, times] = process.argv;
const { ready } = examineBatch(await projectFiles(), batch);
const { making } = planBatch(ready).notice.find(({ document, format }) => document === name && format === "pdf");
const service = localPdfService(await readFaces());
const style = ready.style;

/** The document with other words almost everywhere, so that the layout engine can't take what it remembers of the last one. */
function changed(index) {
  return { ...making.from, tree: JSON.parse(JSON.stringify(making.from.tree).replaceAll("企业", `企业${index}`)) };
}

const milliseconds = [];
const megabytes = [];
for (let index = 0; index < Number(times); index++) {
  const document = changed(index);
  const from = performance.now();
  await writeTree(document, style, service);
  milliseconds.push(performance.now() - from);
  megabytes.push(process.memoryUsage().rss / 2 ** 20);
}
process.stdout.write(`${JSON.stringify({ milliseconds, megabytes })}\n`);
