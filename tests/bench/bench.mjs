// npm run bench [-- NAME…]: what the whole costs and what its parts cost, with peers measured in the same run. Each figure with its
// target stands beside whether it is met; the exit status says only whether everything could be measured.
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { formatPoint } from "./lib/report.mjs";
import { docx } from "./points/docx.mjs";
import { memory } from "./points/memory.mjs";
import { notice } from "./points/notice.mjs";
import { packages } from "./points/packages.mjs";
import { pdf } from "./points/pdf.mjs";
import { rebuild } from "./points/rebuild.mjs";
import { scale } from "./points/scale.mjs";
import { xlsx } from "./points/xlsx.mjs";

/** The points by name. To add one, add it here. */
const points = { packages, rebuild, docx, xlsx, pdf, scale, notice, memory };

const say = (text) => process.stdout.write(`${text}\n`);
const load = () => loadavg()[0].toFixed(1);

async function run(names) {
  say(`Node ${process.version}, ${cpus()[0]?.model ?? process.arch}, ${availableParallelism()} cores, load ${load()}\n`);
  const missed = [];
  for (const name of names) {
    const folder = mkdtempSync(join(tmpdir(), "gongwen-bench-"));
    try {
      const point = await points[name](folder);
      say(formatPoint({ ...point, title: `${name}: ${point.title} (load ${load()})` }));
      missed.push(...point.figures.filter(({ met }) => met === false).map(({ what, target }) => `${name}: ${what}, ${target}`));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  say(missed.length === 0 ? "All targets met." : `Not met:\n  ${missed.join("\n  ")}`);
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(points, name));
if (unknown.length > 0) {
  process.stderr.write(`No point ${unknown.join(", ")}; there are: ${Object.keys(points).join(", ")}\n`);
  process.exitCode = 2;
} else await run(asked.length === 0 ? Object.keys(points) : asked);
