import { libreOffice, notInstalled } from "../lib/libre-office.mjs";
import { measureChild } from "../lib/measure.mjs";
import { atLeast, figure, megabytes, perSecond, times } from "../lib/report.mjs";
import { inTurn, median, medianOf } from "../lib/statistics.mjs";

const runs = 3;
const faster = 3;
const alone = 5;

/** The one-page guides of all packages, each another document, against LibreOffice on the same guides as DOCX. */
export async function pdf(folder) {
  const peer = libreOffice(folder);
  const paths = peer === undefined ? [] : measureChild("write-guides-docx", [folder]).paths;
  const { ours, all } = await inTurn(runs, {
    ours: () => measureChild("write-guides"),
    all: () => peer?.convert(paths),
  });
  const guides = ours[0].milliseconds.length;
  const warm = median(ours.flatMap(({ milliseconds }) => milliseconds.slice(1)));
  const whole = median(ours.map(({ process }) => process.wall));
  const figures = [
    figure("warm", perSecond(1, warm)),
    figure("whole process, reading and checking the project included", perSecond(guides, whole)),
    figure("memory at its peak", megabytes(median(ours.map(({ process }) => process.peak)))),
  ];
  return {
    title: `PDF: ${guides} guides of one page, in one thread, medians of ${runs}`,
    figures: [...figures, ...against(peer, paths, all, whole)],
  };
}

function against(peer, paths, all, whole) {
  if (peer === undefined) return [notInstalled];
  const each = median(paths.slice(0, alone).map((path) => peer.convert([path]).wall)) * paths.length;
  const ratio = medianOf(all, "wall") / whole;
  return [
    figure(
      `LibreOffice, one process for all: ${perSecond(paths.length, medianOf(all, "wall"))}, ours`,
      times(ratio),
      atLeast(faster, ratio, "times its guides"),
    ),
    figure(
      `LibreOffice, a process for each: ${perSecond(paths.length, each)}, ours`,
      times(each / whole),
      atLeast(faster, each / whole, "times its guides"),
    ),
  ];
}
