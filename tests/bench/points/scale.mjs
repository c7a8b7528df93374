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
  const slope = (from, to) => (to.cpu - from.cpu) / (to.count - from.count);
  const [early, late] = [slope(small, middle), slope(middle, large)];
  return {
    title: "A made-up national list, without ZIPs, in one thread, files dropped as they are finished",
    figures: [
      ...measured.flatMap(sizeFigures),
      figure(`CPU for a region more, up to ${middle.count}`, `${early.toFixed(1)} ms`),
      figure(
        `CPU for a region more, up to ${large.count}`,
        `${late.toFixed(1)} ms`,
        atMost(growth, late / early, "times that before: linear"),
      ),
      figure("memory, of that at 77 regions", times(large.peak / small.peak), atMost(growth, large.peak / small.peak, "times")),
      figure("memory beyond the notice's, of that at 77 regions", times((large.peak - large.notice) / small.peak)),
    ],
    notes: [
      "a ZIP holds what is counted already; 2,800 regions would have 8 GB of them",
      "the notice prints all regions in one table, and a table is laid out as a whole: what it alone takes is shown beside",
    ],
  };
}

async function measureSize(folder, count, runs) {
  await writeMadeUpProject(folder, count);
  const whole = Array.from({ length: runs }, () => measureChild("render-batch", [folder]));
  const notice = measureChild("render-batch", [folder, "notice"]).process;
  rmSync(folder, { recursive: true, force: true });
  const processes = whole.map(({ process }) => process);
  const [wall, cpu, peak] = ["wall", "cpu", "peak"].map((key) => medianOf(processes, key));
  return { count, files: whole[0].files, wall, cpu, peak, notice: notice.peak };
}

function sizeFigures({ count, files, wall, cpu, peak, notice }) {
  return [
    figure(`${count} regions, ${files} files`, `${seconds(wall)}, CPU ${seconds(cpu)}`),
    figure(`${count} regions, memory at its peak`, `${megabytes(peak)}, the notice alone ${megabytes(notice)}`),
  ];
}
