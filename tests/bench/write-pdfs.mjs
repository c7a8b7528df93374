// Child of bench.mjs: writes one kind of PDF a number of times, each with other words, and reports as one line of JSON.
// node write-pdfs.mjs <document> <times>; the document by its name in the manifest (notice, attachment-2 …).
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createWriters, examineBatch, planBatch } from "@gongwen/batch";
import { facesFolder, openFaces } from "@gongwen/fonts";

const [, , name, times] = process.argv;
const root = fileURLToPath(new URL("../../", import.meta.url));

async function projectFiles() {
  const files = new Map();
  for (const folder of ["data", "templates"]) {
    const entries = await readdir(join(root, folder), { recursive: true });
    for (const entry of entries.filter((path) => /\.(ya?ml|hbs)$/.test(path)).sort()) {
      files.set(`${folder}/${entry}`, await readFile(join(root, folder, entry)));
    }
  }
  return files;
}

async function readFaces() {
  const folder = fileURLToPath(facesFolder());
  return Promise.all(openFaces.map(async ({ name, role, file }) => ({ name, role, bytes: await readFile(join(folder, file)) })));
}

const { ready } = examineBatch(await projectFiles(), "2025");
const job = planBatch(ready.composition).find(({ document, format }) => document === name && format === "pdf");
const writers = createWriters(await readFaces());
const style = ready.project.style.value;

/** The document with other words almost everywhere, so that the layout engine can't take what it remembers of the last one. */
function changed(index) {
  return { ...job, tree: JSON.parse(JSON.stringify(job.tree).replaceAll("企业", `企业${index}`)) };
}

const milliseconds = [];
const megabytes = [];
for (let index = 0; index < Number(times); index++) {
  const document = changed(index);
  const from = performance.now();
  await writers.write(document, style);
  milliseconds.push(performance.now() - from);
  megabytes.push(process.memoryUsage().rss / 2 ** 20);
}
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ milliseconds, megabytes, peak })}\n`);
