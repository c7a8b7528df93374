import type { Sheet } from "@gongwen/document";
import type { ReviewBook } from "@gongwen/schema";
import { applicantName, applicantPlaces, applicantsSheet } from "./applicants-sheet.ts";
import type { BookWork } from "./book-work.ts";
import { guideSheet } from "./guide-sheet.ts";
import { matrixSheet } from "./matrix-sheet.ts";
import { conditionItems, vetoItems } from "./review-items.ts";
import { reviewPlanSheet } from "./review-plan-sheet.ts";

/** 10: the bureau's own worksheet. Applicants are named once; conditions and vetoes are judged beside the same names. */
export function reviewSheets(work: BookWork, book: ReviewBook): readonly Sheet[] {
  const places = applicantPlaces(work, book);
  const enterprise = (headRow: number) => applicantName(places, headRow);
  const conditionList = conditionItems(work, book);
  const vetoList = vetoItems(work, book);
  // A list without vetoes has been reported.
  if (vetoList.length === 0) return [];
  const { conditions: conditionWords, vetoes: vetoWords } = book;
  const conditions = matrixSheet(
    work,
    book,
    { part: "conditions", words: conditionWords, items: conditionList, bad: "no" },
    enterprise,
  );
  const vetoes = matrixSheet(work, book, { part: "vetoes", words: vetoWords, items: vetoList, bad: "yes" }, enterprise);
  return [
    guideSheet(work, book.guide),
    applicantsSheet(work, book, places, conditions, vetoes),
    reviewPlanSheet(work, book, conditionList, vetoList),
    conditions.sheet,
    vetoes.sheet,
  ];
}
