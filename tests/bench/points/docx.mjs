import { measureChild } from "../lib/measure.mjs";
import { atLeast, figure, perSecond, times } from "../lib/report.mjs";
import { median } from "../lib/statistics.mjs";

const rounds = 5;
const faster = 5;
const peers = { docxtemplater: "docxtemplater", easyTemplateX: "easy-template-x", written: "the docx library, written anew" };

/** The DOCX of the units' packages: stamped, and by peers from templates with the same places. */
export function docx() {
  const { results } = measureChild("stamp-docx", [rounds]);
  const files = results.reduce((sum, kind) => sum + kind.files, 0);
  /** Milliseconds for every kind's files of all units. */
  const whole = (way) => results.reduce((sum, kind) => sum + kind.files * median(kind.milliseconds[way]), 0);
  const against = Object.entries(peers).map(([way, name]) => {
    const ratio = whole(way) / whole("stamped");
    const target = way === "docxtemplater" ? atLeast(faster, ratio, "times its documents") : undefined;
    return figure(`${name}: ${perSecond(files, whole(way))}, ours`, times(ratio), target);
  });
  const kinds = results.map(({ name, places, milliseconds }) =>
    figure(
      `  ${name}, ${places} places`,
      `${perSecond(1, median(milliseconds.stamped))}, docxtemplater ${perSecond(1, median(milliseconds.docxtemplater))}`,
    ),
  );
  return {
    title: `DOCX for ${results[0].files} units, ${results.length} kinds of file, medians of ${rounds} rounds`,
    figures: [figure("stamped, as the batch does", perSecond(files, whole("stamped"))), ...against, ...kinds],
    notes: [
      "templates of the peers are our own written files with their tags; all four ways put the same words on paper, which is checked",
      "ours fills the document's properties, too; the peers need not",
    ],
  };
}
