// Reads the trees of all guides and writes a PDF of each, one after the other in one thread, beside them. Reports milliseconds for each
// as one line of JSON.
// node write-guides.mjs <trees>
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { localPdfService } from "@gongwen/batch";
import { readFaces } from "../lib/project.mjs";

const file = process.argv[2];
const { style, guides } = JSON.parse(readFileSync(file, "utf8"));
const service = localPdfService(await readFaces());
const milliseconds = [];
for (const { region, tree } of guides) {
  const from = performance.now();
  const { bytes } = await service.write(tree, style, false);
  writeFileSync(join(dirname(file), `${region}-ours.pdf`), bytes);
  milliseconds.push(performance.now() - from);
}
process.stdout.write(`${JSON.stringify({ milliseconds })}\n`);
