import type { Region } from "@gongwen/schema";
import type { Worksheet } from "../workbook/workbook.ts";
import type { RegionRecord } from "../write/region-items.ts";

/** A region's record as it will stand in the batch's file, and where in the workbook it came from. */
export interface ImportedRow {
  readonly row: RegionRecord;
  readonly region: Region;
  readonly sheet: Worksheet;
  /** The row of the sheet. */
  readonly line: number;
}
