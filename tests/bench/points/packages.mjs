import { rmSync } from "node:fs";
import { join } from "node:path";
import { measureGongwen } from "../lib/measure.mjs";
import { batch } from "../lib/project.mjs";
import { atMost, figure, megabytes, seconds } from "../lib/report.mjs";
import { inTurn, medianOf } from "../lib/statistics.mjs";

const runs = 5;
const longest = 6;
const largest = 500;

/** All 77 packages with ZIPs and portal, from nothing, whole process. The targets are for two cores, hence two jobs. */
export async function packages(folder) {
  const build = (jobs) => () => {
    const out = join(folder, "packages");
    rmSync(out, { recursive: true, force: true });
    return measureGongwen(["build", batch, "--force", "--jobs", String(jobs), "--out", out]);
  };
  const { one, two } = await inTurn(runs, { one: build(1), two: build(2) });
  const wall = medianOf(two, "wall");
  const peak = medianOf(two, "peak");
  return {
    title: `All 77 packages with ZIPs and portal, whole process, median of ${runs}`,
    figures: [
      figure("two jobs: time", seconds(wall), atMost(longest, wall / 1000, "s")),
      figure("two jobs: memory at its peak", megabytes(peak), atMost(largest, peak, "MB")),
      figure("two jobs: CPU", seconds(medianOf(two, "cpu"))),
      figure("one job: time", seconds(medianOf(one, "wall"))),
      figure("one job: memory at its peak", megabytes(medianOf(one, "peak"))),
      figure("one job: CPU", seconds(medianOf(one, "cpu"))),
    ],
    notes: ["on a busy machine half the CPU time says more than the clock: what two idle cores need at the least"],
  };
}
