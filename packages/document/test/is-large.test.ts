import { expect, it } from "vitest";
import { type Block, type Document, isLarge, type Row } from "../src/index.ts";

const rows = (count: number): Row[] => Array.from({ length: count }, () => ({ cells: [] }));
const table = (count: number): Block => ({ type: "table", role: "grid", widths: [1], headRows: 0, rows: rows(count) });

/** A document of sections that hold tables of so many rows each. */
function documentOf(...sections: readonly (readonly number[])[]): Document {
  const given = sections.map((tables) => ({ blocks: tables.map(table) }));
  return { sections: given } as unknown as Document;
}

it.each([
  [[[]], false],
  [[[500]], false],
  [[[501]], true],
  [[[250, 250], [1]], true],
  [[[77], [40, 60]], false],
] as const)("counts the rows of all tables (%j: %j)", (sections, want) => {
  expect(isLarge(documentOf(...sections))).toBe(want);
});
