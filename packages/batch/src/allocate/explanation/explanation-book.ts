import type { Workbook } from "@gongwen/document";
import { citySheet } from "./city-sheet.ts";
import { coverSheet } from "./cover-sheet.ts";
import { exactSheet } from "./exact-sheet.ts";
import type { Explanation } from "./explanation.ts";
import { unitSheet } from "./unit-sheet.ts";

/** How every quota came about, for people to check: rules, units, in two stages the cities, and the exact numbers. */
export function explanationBook(explanation: Explanation): Workbook {
  const { batch, author, rules } = explanation;
  const units = unitSheet(explanation);
  const cities = rules.stages === "two" ? [citySheet(explanation)] : [];
  return {
    type: "workbook",
    // A batch's own dates may still be open when its quotas are computed.
    properties: { title: `${batch}年推荐名额测算说明`, author, date: `${batch}-01-01` },
    sheets: [coverSheet(explanation, units), ...cities, units.sheet, exactSheet(explanation)],
  };
}
