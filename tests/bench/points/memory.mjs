import { measureChild } from "../lib/measure.mjs";
import { figure, megabytes } from "../lib/report.mjs";
import { median } from "../lib/statistics.mjs";

const plans = 500;
const window = 20;

/** Whether a process that goes on writing PDFs goes on growing. */
export function memory() {
  const child = measureChild("write-pdfs", ["attachment-4", plans]);
  const at = (count) => megabytes(median(child.megabytes.slice(count - window, count)));
  return {
    title: `Memory over ${plans} PDFs of the plan in one process`,
    figures: [
      ...[100, 300, plans].map((count) => figure(`after ${count}`, at(count))),
      figure("at its peak", megabytes(child.process.peak)),
    ],
  };
}
