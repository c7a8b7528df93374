// node lay-out.mjs <built package> <jobs>: lays three of the real attachments out, and a document with a sign that no face has.
// Prints a hash for each, or the rules that it breaks.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { examineBatch } from "@gongwen/batch";

const [, , built, jobs] = process.argv;
const { createPdfPool } = await import(`${built}pdf/pdf-pool.js`);
const { findFaces } = await import(`${built}read-faces.js`);
const root = fileURLToPath(new URL("../../../../", import.meta.url));

const paths = ["data", "templates"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true }).map((path) => `${folder}/${path}`),
);
const files = new Map(paths.filter((path) => /\.(ya?ml|hbs)$/.test(path)).map((path) => [path, readFileSync(join(root, path))]));
const { ready } = examineBatch(files, "2025");
const { attachments } = ready.composition;
const bad = JSON.parse(JSON.stringify(attachments[6].document).replaceAll("资料", "资\u0639"));

const pool = createPdfPool(Number(jobs), await findFaces({}, { cwd: root }, root));
const hashOf = ({ bytes, pages, fonts }) =>
  createHash("sha256").update(bytes).update(JSON.stringify({ pages, fonts })).digest("hex");
const trees = [attachments[3].document, attachments[1].document, attachments[6].document, bad];
const rulesOf = (error) => error.diagnostics.map(({ rule }) => rule).join();
const style = ready.style;
const writings = trees.map((tree, index) => pool.write(tree, style, index === 1).then(hashOf, rulesOf));
for (const said of await Promise.all(writings)) process.stdout.write(`${said}\n`);
await pool.close();
