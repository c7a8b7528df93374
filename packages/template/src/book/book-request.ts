import type { Stamp } from "@gongwen/document";
import type { RegionFacts } from "@gongwen/schema";

/**
 * What one workbook of a region's package is written for. The strings of `region`, and the stamp's region, may be marks in place of
 * words (`slotMark`): they reach the titles, the file's properties and the stamp as they are.
 */
export interface BookRequest {
  /** As the package's list names it: `package/summary.book.yaml`. */
  readonly content: string;
  /** What a title may say of the region, as `{{region.…}}`; `documentName` takes the region's place in an attachment's title. */
  readonly region: { readonly documentName: string } & Readonly<Record<string, string>>;
  /** The region's quota: how many rows there are to fill in. */
  readonly rows: number;
  /** A city's units. */
  readonly units?: RegionFacts["units"];
  readonly stamp: Stamp;
  /** Printed at the foot of every page: of which batch and revision the file is. */
  readonly mark: string;
}
