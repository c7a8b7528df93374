import { valueAt } from "./package-parts.ts";
import { at, elementsOf, type XmlElement } from "./xml.ts";

/** One paragraph: the name of its style, what it prints, and its level from 1 when it is a heading. */
export interface DocxParagraph {
  readonly kind: "paragraph";
  readonly style: string;
  readonly text: string;
  readonly level?: number;
}

/** One cell with its spans. A cell that another one covers is not listed. */
export interface DocxCell {
  /** Its paragraphs, a line feed between them. */
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

export interface DocxTable {
  readonly kind: "table";
  readonly rows: readonly (readonly DocxCell[])[];
  /** Whether it stands at a place of its own, outside the flow. */
  readonly floating: boolean;
  /** Whether it has a rule on any side. */
  readonly ruled: boolean;
  /** How many rows repeat on each page. */
  readonly headRows: number;
}

type OpenCell = { text: string; column: number; columns: number; rows: number };

/** Reads a table: spans in both directions resolved, what a content control holds included. */
export function readTable(table: XmlElement, cellText: (cell: XmlElement) => string): DocxTable {
  const above = new Map<number, OpenCell>();
  const lines = unwrapped(table, "w:tr");
  const rows = lines.map((row) => readRow(row, above, cellText));
  const borders = elementsOf(at(table, "w:tblPr", "w:tblBorders"));
  return {
    kind: "table",
    rows,
    floating: at(table, "w:tblPr", "w:tblpPr") !== undefined,
    ruled: borders.some(({ attributes }) => !["none", "nil"].includes(attributes["w:val"] ?? "none")),
    headRows: lines.filter((row) => at(row, "w:trPr", "w:tblHeader") !== undefined).length,
  };
}

function readRow(row: XmlElement, above: Map<number, OpenCell>, cellText: (cell: XmlElement) => string): OpenCell[] {
  let column = Number(valueAt(row, "w:trPr", "w:gridBefore") ?? 0);
  const cells: OpenCell[] = [];
  for (const cell of unwrapped(row, "w:tc")) {
    const columns = Number(valueAt(cell, "w:tcPr", "w:gridSpan") ?? 1);
    const merge = at(cell, "w:tcPr", "w:vMerge");
    const covered = merge !== undefined && (merge.attributes["w:val"] ?? "continue") === "continue";
    const upper = above.get(column);
    if (covered && upper !== undefined) {
      upper.rows++;
      if (cellText(cell) !== "") throw new Error(`a covered cell holds text: ${cellText(cell)}`);
    } else {
      const open = { text: cellText(cell), column, columns, rows: 1 };
      cells.push(open);
      above.set(column, open);
    }
    column += columns;
  }
  return cells;
}

/** The children of one name, those inside content controls included. */
export function unwrapped(parent: XmlElement, ...names: readonly string[]): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (names.includes(child.name)) return [child];
    if (child.name === "w:sdt") return unwrapped(at(child, "w:sdtContent") ?? child, ...names);
    return child.name === "w:customXml" || child.name === "w:ins" ? unwrapped(child, ...names) : [];
  });
}
