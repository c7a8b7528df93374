import type { Stamp } from "@gongwen/document";

/** The stamp under the names by which defined names and document properties bear it; none without a stamp. */
export function stampValues(stamp: Stamp | undefined): Readonly<Record<string, string>> {
  if (stamp === undefined) return {};
  const { batch, region, document, schemaVersion } = stamp;
  return {
    gongwen_batch: batch,
    gongwen_document: document,
    gongwen_region: region,
    gongwen_schema_version: schemaVersion,
  };
}
