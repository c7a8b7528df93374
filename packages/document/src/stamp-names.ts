import type { Stamp } from "./document.ts";

/** A stamp by the names under which every format keeps it, where nobody sees them: properties, hidden names of a workbook. */
export function stampNames({ batch, document, region, schemaVersion }: Stamp): Readonly<Record<string, string>> {
  return {
    gongwen_batch: batch,
    gongwen_document: document,
    gongwen_region: region,
    gongwen_schema_version: schemaVersion,
  };
}
