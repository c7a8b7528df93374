import { type Sheet, unreachable, type Workbook } from "@gongwen/document";
import type { BookFile, Facts } from "@gongwen/schema";
import { documentProperties } from "../document-properties.ts";
import type { EditionSources } from "../edition-sources.ts";
import { editionWorld } from "../edition-world.ts";
import { unlessReported } from "../report.ts";
import type { BookRequest } from "./book-request.ts";
import { type BookWork, bookWork } from "./book-work.ts";
import { reviewSheets } from "./review-sheets.ts";
import { rollupSheet } from "./rollup-sheet.ts";
import { summarySheets } from "./summary-sheets.ts";

/**
 * A workbook of a region's package. Where the request's region is marks, the workbook is that of every region with so many rows:
 * `fillTree` gives each region's own.
 *
 * @throws {DiagnosticError} with every problem of the book's file and of the texts that it takes from the edition
 * @throws {Error} when the edition has no such book
 */
export function composeBook(sources: EditionSources, facts: Facts, request: BookRequest): Workbook {
  const source = sources.books.get(request.content);
  if (source === undefined) throw new Error(`The edition has no book ${request.content}`);
  return unlessReported((report) => {
    const work = bookWork(source, sources, editionWorld(sources, facts, report), report, request);
    const properties = documentProperties(work.title(source.value.title, ["title"]), facts);
    return {
      type: "workbook",
      properties: { ...properties, stamp: request.stamp },
      sheets: sheetsOf(work, source.value),
      mark: request.mark,
    };
  });
}

function sheetsOf(work: BookWork, book: BookFile): readonly Sheet[] {
  switch (book.kind) {
    case "summary":
      return summarySheets(work, book);
    case "rollup":
      return [rollupSheet(work, book)];
    case "review":
      return reviewSheets(work, book);
    default:
      return unreachable(book);
  }
}
