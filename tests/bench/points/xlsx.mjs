import { measureChild } from "../lib/measure.mjs";
import { figure, perSecond, times } from "../lib/report.mjs";
import { median } from "../lib/statistics.mjs";

const rounds = 5;
const perRound = 20;

/** A workbook stamped, and by a peer from a template with the same places. */
export function xlsx() {
  const { places, milliseconds } = measureChild("stamp-xlsx", [rounds, perRound]);
  const [stamped, theirs] = [median(milliseconds.stamped), median(milliseconds.xlsxTemplate)];
  return {
    title: `XLSX with ${places} places (the quota table), medians of ${rounds} rounds of ${perRound}`,
    figures: [
      figure("stamped, as the batch does", perSecond(1, stamped)),
      figure(`xlsx-template: ${perSecond(1, theirs)}, ours`, times(theirs / stamped)),
    ],
    notes: ["the template is our own written file with its own placeholders; that both fill in the same cells is checked"],
  };
}
