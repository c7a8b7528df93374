import { localPdfService, renderBatch } from "@gongwen/batch";
import { batch, projectFiles, readFaces } from "../lib/project.mjs";

const files = await projectFiles(process.argv[2]);
let n = 0,
  b = 0;
const t0 = performance.now();
const { diagnostics, manifest } = await renderBatch(
  files,
  { batch, formats: process.argv[3]?.split(","), faces: await readFaces() },
  {
    put: async (p, x) => {
      n++;
      b += x.length;
      if (n % 1000 === 0) {
        console.error(
          n,
          ((performance.now() - t0) / 1000).toFixed(1),
          JSON.stringify(process.memoryUsage(), (k, v) => (typeof v === "number" ? Math.round(v / 2 ** 20) : v)),
        );
      }
    },
  },
);
if (!manifest) {
  console.error(diagnostics.filter((d) => d.severity === "error").slice(0, 5));
  process.exit(1);
}
console.log(n, b, (performance.now() - t0) / 1000, process.cpuUsage().user / 1e6, process.resourceUsage().maxRSS / 1024);
