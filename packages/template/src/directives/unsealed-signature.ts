import type { Cell, Table } from "@gongwen/document";
import type { ParagraphRole } from "@gongwen/schema";

/** Characters in a line (5.2.3), characters left free at its right end, and by how many the date's first one stands in (7.3.5.2). */
const [line, free, dateIndent] = [28, 2, 2];

/**
 * Names without seals: the first issuer's on top, the others below, all as wide as the longest and two characters from the right;
 * on the next line the date, which begins two characters to the right of the names. A date too long for that ends two characters
 * from the right, and the names move left (GB/T 9704—2012, 7.3.5.2).
 */
export function unsealedSignature(names: readonly string[], date: string): Table {
  const width = Math.max(...names.map((name) => [...name].length));
  const dated = characters(date);
  const start = line - free - Math.max(width, dateIndent + dated);
  const [beforeDate, underName] = [dateIndent, Math.max(1, width - dateIndent)];
  const rest = line - start - beforeDate - underName;
  const rows = names.map((name) => ({ cells: [blank(), { ...cell("signature-unsealed", name), columns: 2 }, blank()] }));
  const dateRow = {
    cells: [
      { ...blank(), columns: 2 },
      { ...cell("issue-date-unsealed", date), columns: 2 },
    ],
  };
  const widths = [start, beforeDate, underName, rest];
  return { type: "table", role: "signature-unsealed", widths, headRows: 0, rows: [...rows, dateRow] };
}

/** The width of a date in characters, digits of half width. */
function characters(date: string): number {
  return [...date].reduce((sum, sign) => sum + (/\d/.test(sign) ? 0.5 : 1), 0);
}

function cell(role: ParagraphRole, text: string): Cell {
  return { children: [{ type: "paragraph", role, children: [{ type: "text", text }] }] };
}

function blank(): Cell {
  return { children: [{ type: "paragraph", role: "issue-date-unsealed", children: [] }] };
}
