import { rmSync } from "node:fs";
import { join } from "node:path";
import { writeMadeUpProject } from "../lib/made-up-list.mjs";
import { measureChild } from "../lib/measure.mjs";
import { atMost, figure, megabytes, seconds, times } from "../lib/report.mjs";
import { medianOf } from "../lib/statistics.mjs";

/** How many regions, and how often each is measured: the largest takes minutes, and one run of it evens out what disturbs it. */
const sizes = [
  { count: 77, runs: 3 },
  { count: 700, runs: 1 },
  { count: 2800, runs: 1 },
];
const growth = 1.5;

/** Made-up national lists: time for one region more stays the same, memory hardly grows. */
export async function scale(folder) {
  const measured = [];
  for (const { count, runs } of sizes) measured.push(await measureSize(join(folder, String(count)), count, runs));
  const [small, middle, large] = measured;
  /** Milliseconds of CPU for one region more. */
  const slope = (from, to) => (to.one.cpu - from.one.cpu) / (to.count - from.count);
  const [early, late] = [slope(small, middle), slope(middle, large)];
  const memory = (jobs) => atMost(growth, large[jobs].peak / small[jobs].peak, "times that at 77");
  return {
    title: "A made-up national list, without ZIPs, files dropped as they are finished",
    figures: [
      ...measured.flatMap(sizeFigures),
      figure(`one job: CPU for a region more, up to ${middle.count}`, `${early.toFixed(1)} ms`),
      figure(
        `one job: CPU for a region more, up to ${large.count}`,
        `${late.toFixed(1)} ms`,
        atMost(growth, late / early, "times that before: linear"),
      ),
      figure(`one job: memory at ${large.count}`, times(large.one.peak / small.one.peak), memory("one")),
      figure(`two jobs: memory at ${large.count}`, times(large.two.peak / small.two.peak), memory("two")),
    ],
    notes: [
      "a ZIP holds what is counted already; 2,800 regions would have 8 GB of them",
      "the notice prints all regions in one table, and a table is laid out as a whole: what it alone takes is shown beside",
    ],
  };
}

async function measureSize(folder, count, runs) {
  await writeMadeUpProject(folder, count);
  const build = (jobs) => {
    const whole = Array.from({ length: runs }, () => measureChild("render-batch", [folder, jobs]));
    const processes = whole.map(({ process }) => process);
    const [wall, cpu, peak] = ["wall", "cpu", "peak"].map((key) => medianOf(processes, key));
    return { files: whole[0].files, wall, cpu, peak };
  };
  const measured = {
    count,
    one: build(1),
    two: build(2),
    notice: measureChild("render-batch", [folder, 1, "notice"]).process.peak,
  };
  rmSync(folder, { recursive: true, force: true });
  return measured;
}

function sizeFigures({ count, one, two, notice }) {
  return [
    figure(
      `${count} regions, ${one.files} files, one job`,
      `${seconds(one.wall)}, CPU ${seconds(one.cpu)}, ${megabytes(one.peak)}`,
    ),
    figure(`${count} regions, two jobs`, `${seconds(two.wall)}, CPU ${seconds(two.cpu)}, ${megabytes(two.peak)}`),
    figure(`${count} regions, the notice alone, one job`, megabytes(notice)),
  ];
}
