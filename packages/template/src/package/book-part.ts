import type { PackageEntry, RegionFacts } from "@gongwen/schema";
import type { BookRequest } from "../book/book-request.ts";
import { composeBook } from "../book/compose-book.ts";
import { joiningProblems } from "../report.ts";
import type { FileHead } from "./file-head.ts";
import type { PackagePart } from "./package-part.ts";
import type { PackageWork } from "./package-world.ts";
import { regionStamp } from "./region-stamp.ts";

type BookEntry = Extract<PackageEntry, { source: "book" }>;

/** What a book may say of its region, each a place of its own: the book is written once for all regions of one shape. */
const said = ["name", "documentName", "self", "economyBureau", "financeBureau"] as const satisfies readonly (keyof RegionFacts)[];

/**
 * A workbook to work in: one for all units with as many rows, one for each city, as its rows are the city's units. One is composed
 * at once, so that what is wrong with its words is found by every check.
 */
export function bookPart(
  { content }: BookEntry,
  head: FileHead,
  regions: readonly RegionFacts[],
  work: PackageWork,
): PackagePart {
  const { sources, facts, places, mark, report } = work;
  const region = Object.fromEntries(said.map((key) => [key, places.add((one) => one[key])])) as BookRequest["region"];
  const stamp = regionStamp(work, head.document);
  const compose = ({ quota, units, isCity }: RegionFacts) =>
    composeBook(sources, facts, { content, region, rows: quota, stamp, mark, ...(isCity ? { units } : {}) });
  const [first] = regions;
  if (first !== undefined) joiningProblems(report, () => void compose(first), undefined);
  return {
    kind: "workbook",
    ...head,
    format: "xlsx",
    shapeOf: (one) => ({ shape: one.isCity ? one.id : `${one.quota}`, tree: () => compose(one) }),
  };
}
