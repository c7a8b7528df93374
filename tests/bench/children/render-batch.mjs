// Builds a project's batch as the command does, all but the ZIPs, hands each file on and drops it. Reports how many files and bytes as one
// line of JSON.
// node render-batch.mjs <root> <jobs> [notice]: with `notice`, the notice and its attachments alone
import { renderBatch } from "@gongwen/batch";
import { createPdfPool, suitShortLife } from "@gongwen/cli";
import { batch, faceFiles, projectFiles } from "../lib/project.mjs";

suitShortLife();

const [, , root, jobs, part] = process.argv;
const counted = { files: 0, bytes: 0 };
const sink = {
  async put(_path, bytes) {
    counted.files += 1;
    counted.bytes += bytes.length;
  },
};
const narrowed = part === "notice" ? { regions: [] } : {};
const pdf = createPdfPool(Number(jobs), faceFiles());
const { manifest, diagnostics } = await renderBatch(await projectFiles(root), { batch, archives: false, pdf, ...narrowed }, sink);
await pdf.close();
if (manifest === undefined) throw new Error(JSON.stringify(diagnostics.find(({ severity }) => severity === "error")));
process.stdout.write(`${JSON.stringify(counted)}\n`);
