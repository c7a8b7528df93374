import { readdirSync } from "node:fs";
import { join } from "node:path";
import { libreOffice, notInstalled } from "../lib/libre-office.mjs";
import { measureChild, measureGongwen } from "../lib/measure.mjs";
import { batch } from "../lib/project.mjs";
import { figure, megabytes, perSecond, times } from "../lib/report.mjs";
import { inTurn, median, medianOf } from "../lib/statistics.mjs";

const runs = 3;
const warmTimes = 20;
const documents = [
  { label: "bound notice", name: "notice", docx: /^00-.*\.docx$/ },
  { label: "form", name: "attachment-2", docx: /^02-.*\.docx$/ },
  { label: "plan", name: "attachment-4", docx: /^04-.*\.docx$/ },
];

/** What single PDFs of the notice cost, warm and as whole processes, against LibreOffice on the same documents. */
export async function notice(folder) {
  const tree = join(folder, "notice");
  measureGongwen(["build", batch, "--out", tree, "--format", "docx", "--region", "330109"]);
  const peer = libreOffice(folder);
  const figures = [];
  for (const document of documents) figures.push(...(await documentFigures(document, join(tree, "notice"), peer)));
  return { title: `PDFs of the notice, medians of ${runs}`, figures: peer === undefined ? [...figures, notInstalled] : figures };
}

async function documentFigures({ label, name, docx }, folder, peer) {
  const file = join(
    folder,
    readdirSync(folder).find((path) => docx.test(path)),
  );
  const { ours, theirs } = await inTurn(runs, {
    ours: () => measureChild("write-pdfs", [name, 1]).process,
    theirs: () => peer?.convert([file]).wall,
  });
  const warm = median(measureChild("write-pdfs", [name, warmTimes]).milliseconds.slice(1));
  const whole = medianOf(ours, "wall");
  const compared =
    peer === undefined
      ? []
      : [figure(`${label}, LibreOffice: ${median(theirs).toFixed(0)} ms a process, ours`, times(median(theirs) / whole))];
  return [
    figure(`${label}, warm, each with other words`, perSecond(1, warm)),
    figure(`${label}, one in a whole process`, `${whole.toFixed(0)} ms, ${megabytes(medianOf(ours, "peak"))}`),
    ...compared,
  ];
}
