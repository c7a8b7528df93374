import { libreOffice, notInstalled } from "../lib/libre-office.mjs";
import { measureChild } from "../lib/measure.mjs";
import { atLeast, figure, megabytes, perSecond, times } from "../lib/report.mjs";
import { inTurn, median, medianOf } from "../lib/statistics.mjs";

const runs = 3;
const faster = 3;
/** Files that are converted in a process each; the others are taken to cost as much. */
const single = 5;

/**
 * The one-page guides of all packages, each another document, from what was laid down before: ours from trees, LibreOffice from the
 * same guides as DOCX. Both sides read files and write files.
 */
export async function pdf(folder) {
  const peer = libreOffice(folder);
  const { trees, paths } = measureChild("lay-out-guides", [folder]);
  const { ours, all } = await inTurn(runs, {
    ours: () => measureChild("write-guides", [trees]),
    all: () => peer?.convert(paths),
  });
  const guides = ours[0].milliseconds.length;
  const warm = median(ours.flatMap(({ milliseconds }) => milliseconds.slice(1)));
  const process = { wall: medianOfProcess(ours, "wall"), cpu: medianOfProcess(ours, "cpu") };
  const figures = [
    figure("warm", perSecond(1, warm)),
    figure("whole process", perSecond(guides, process.wall)),
    figure("memory at its peak", megabytes(medianOfProcess(ours, "peak"))),
    ...(peer === undefined ? [notInstalled] : against(peer, paths, all, { ...process, warm: warm * guides })),
  ];
  return {
    title: `PDF: ${guides} guides of one page from trees, in one thread, medians of ${runs}`,
    figures,
    notes: ["on a busy machine the CPU time says more than the clock: neither side works in several threads at a time"],
  };
}

const medianOfProcess = (ours, key) =>
  medianOf(
    ours.map(({ process }) => process),
    key,
  );

function against(peer, paths, all, process) {
  const together = { wall: medianOf(all, "wall"), cpu: medianOf(all, "cpu") };
  const alone = paths.slice(0, single).map((path) => peer.convert([path]));
  const apart = { wall: medianOf(alone, "wall") * paths.length, cpu: medianOf(alone, "cpu") * paths.length };
  return [
    ...compared("one process for all", paths.length, together, process),
    figure("LibreOffice, one process for all: ours warm", times(together.wall / process.warm)),
    ...compared("a process for each", paths.length, apart, process),
  ];
}

function compared(how, count, theirs, ours) {
  const ratio = theirs.wall / ours.wall;
  return [
    figure(
      `LibreOffice, ${how}: ${perSecond(count, theirs.wall)}, ours`,
      times(ratio),
      atLeast(faster, ratio, "times its guides"),
    ),
    figure(`LibreOffice, ${how}: CPU, of ours`, times(theirs.cpu / ours.cpu)),
  ];
}
