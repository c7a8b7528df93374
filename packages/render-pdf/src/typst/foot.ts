import type { FootRow } from "@gongwen/document";
import { inlineSource } from "./inline.ts";
import { array } from "./literals.ts";
import { type Context, lookName } from "./look.ts";

function rowSource(row: FootRow, context: Context): string {
  const look = context.style.paragraphs[row.role];
  const right = row.right === undefined ? "none" : `{ ${inlineSource(row.right, look, context)} }`;
  return `imprint-row(${lookName(row.role)}, { ${inlineSource(row.left, look, context)} }, ${right})`;
}

/** The rows of an imprint as an array, each in its look. */
export function footRows(rows: readonly FootRow[], context: Context): string {
  return array(rows.map((row) => rowSource(row, context)));
}
