import { join } from "node:path";
import { measureGongwen } from "../lib/measure.mjs";
import { batch } from "../lib/project.mjs";
import { atMost, figure, megabytes, seconds } from "../lib/report.mjs";
import { medianOf } from "../lib/statistics.mjs";

const runs = 7;
const longest = 1;

/** The same build again, with nothing changed: it reads and hashes the whole tree, and writes nothing. */
export async function rebuild(folder) {
  const args = ["build", batch, "--out", join(folder, "rebuild")];
  measureGongwen(args);
  const again = Array.from({ length: runs }, () => measureGongwen(args));
  const wall = medianOf(again, "wall");
  return {
    title: `Rebuild with nothing changed, whole process, median of ${runs}`,
    figures: [
      figure("time", seconds(wall), atMost(longest, wall / 1000, "s")),
      figure("CPU", seconds(medianOf(again, "cpu"))),
      figure("memory at its peak", megabytes(medianOf(again, "peak"))),
    ],
  };
}
