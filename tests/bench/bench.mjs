// npm run bench: what a PDF costs, in whole processes, with LibreOffice on the same documents as a peer where it is installed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const documents = [
  { label: "bound notice", name: "notice", docx: /^00-.*\.docx$/ },
  { label: "form", name: "attachment-2", docx: /^02-.*\.docx$/ },
  { label: "plan", name: "attachment-4", docx: /^04-.*\.docx$/ },
];
const runs = 5;

const say = (text) => process.stdout.write(`${text}\n`);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function timed(command, args, options = {}) {
  const from = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", ...options });
  if (error !== undefined || status !== 0) throw error ?? new Error(`${command} ended with ${status}: ${stderr}`);
  return { milliseconds: performance.now() - from, stdout };
}

function write(name, times) {
  const child = fileURLToPath(new URL("write-pdfs.mjs", import.meta.url));
  const { milliseconds, stdout } = timed(process.execPath, [child, name, String(times)]);
  return { process: milliseconds, ...JSON.parse(stdout) };
}

/** Whole processes of LibreOffice, one conversion each; undefined where it isn't installed. */
function libreOffice(docx, folder) {
  if (spawnSync("soffice", ["--version"]).error !== undefined) return undefined;
  const args = [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "pdf", "--outdir", folder, docx];
  timed("soffice", args); // makes its profile
  return median(Array.from({ length: runs }, () => timed("soffice", args).milliseconds));
}

function benchDocument({ label, name, docx }, tree, folder) {
  const cold = Array.from({ length: runs }, () => write(name, 1));
  const warm = write(name, 20);
  const each = median(warm.milliseconds.slice(1));
  const whole = median(cold.map((run) => run.process));
  const file = readdirSync(join(tree, "notice")).find((path) => docx.test(path));
  const peer = libreOffice(join(tree, "notice", file), folder);
  say(label);
  say(`  warm             ${each.toFixed(0)} ms a PDF, ${(1000 / each).toFixed(1)} PDF/s, each with other words`);
  say(
    `  whole process    ${whole.toFixed(0)} ms for one (median of ${runs}), peak ${median(cold.map((run) => run.peak)).toFixed(0)} MB`,
  );
  if (peer === undefined) say("  LibreOffice      not installed, not compared");
  else
    say(
      `  LibreOffice      ${peer.toFixed(0)} ms for one (median of ${runs}): ${(peer / whole).toFixed(1)} times ours, ${(peer / each).toFixed(0)} times ours warm`,
    );
}

function benchMemory() {
  const { megabytes, peak } = write("attachment-4", 500);
  const at = (index) => median(megabytes.slice(index - 20, index)).toFixed(0);
  say("memory over 500 plans");
  say(`  after 100: ${at(100)} MB, after 300: ${at(300)} MB, after 500: ${at(500)} MB, peak ${peak.toFixed(0)} MB`);
}

const folder = mkdtempSync(join(tmpdir(), "gongwen-bench-"));
try {
  const tree = join(folder, "tree");
  timed(process.execPath, [join(root, "packages/cli/bin/gongwen.js"), "build", "2025", "--out", tree, "--format", "docx"]);
  for (const document of documents) benchDocument(document, tree, folder);
  benchMemory();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
