import type { Place } from "@gongwen/diagnostics";
import type { Document, Workbook } from "@gongwen/document";
import type { RegionFacts } from "@gongwen/schema";

/** How many pages a file may have, and the place to name where it has more. */
export interface PageLimit {
  readonly pages: number;
  readonly place: Place;
}

/** One file of a package, composed. What differs between regions are the words at the marks, or, in a PDF of its own, the tree. */
export type PackagePart = {
  /** 00, 05-06: first in the file's name. */
  readonly number: string;
  /** Second in the file's name. */
  readonly name: string;
  /** As the manifest calls it. */
  readonly document: string;
  /** What one does with it, for the page that offers it. */
  readonly use?: string;
  /** Whether it belongs into the ZIP for enterprises. */
  readonly enterprise: boolean;
} & (
  | { readonly kind: "document"; readonly format: "docx"; readonly tree: Document }
  /** The same for every region. */
  | { readonly kind: "published"; readonly format: "docx" | "pdf"; readonly tree: Document; readonly scanned?: string }
  | {
      readonly kind: "own";
      readonly format: "pdf";
      readonly trees: ReadonlyMap<string, Document>;
      /** A guide is one page, or nobody reads it: how many it may have, and where its words are listed. */
      readonly limit?: PageLimit;
    }
  /** One tree, with marks for a region's words, for all regions of one shape: as many rows, the same units. */
  | {
      readonly kind: "workbook";
      readonly format: "xlsx";
      shapeOf(region: RegionFacts): { readonly shape: string; tree(): Workbook };
    }
);
