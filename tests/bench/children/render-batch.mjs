// Builds a project's batch, all but the ZIPs, hands each file on and drops it. Reports how many files and bytes as one line of JSON.
// node render-batch.mjs <root> [notice]: with `notice`, the notice and its attachments alone
import { renderBatch } from "@gongwen/batch";
import { suitShortLife } from "@gongwen/cli";
import { batch, projectFiles, readFaces } from "../lib/project.mjs";

// As the command does.
suitShortLife();
process.env.RAYON_NUM_THREADS ??= "1";

const [, , root, part] = process.argv;
const counted = { files: 0, bytes: 0 };
const sink = {
  async put(_path, bytes) {
    counted.files += 1;
    counted.bytes += bytes.length;
  },
};
const narrowed = part === "notice" ? { regions: [] } : {};
const options = { batch, archives: false, faces: await readFaces(), ...narrowed };
const { manifest, diagnostics } = await renderBatch(await projectFiles(root), options, sink);
if (manifest === undefined) throw new Error(JSON.stringify(diagnostics.find(({ severity }) => severity === "error")));
process.stdout.write(`${JSON.stringify(counted)}\n`);
