import type { Document } from "./document.ts";

/** A notice of 77 regions has 250 rows in all of its tables. */
const manyRows = 500;

/** Whether a document's tables have so many rows that to write it or to lay it out takes hundreds of megabytes while it lasts. */
export function isLarge({ sections }: Document): boolean {
  const rows = sections.flatMap(({ blocks }) => blocks.map((block) => (block.type === "table" ? block.rows.length : 0)));
  return rows.reduce((sum, count) => sum + count, 0) > manyRows;
}
