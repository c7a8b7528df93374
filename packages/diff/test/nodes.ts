import type { Block, Cell, Document, Inline, Paragraph, Row, Section, Table, Text } from "@gongwen/document";

export const text = (words: string): Text => ({ type: "text", text: words });

export function paragraph(role: Paragraph["role"], words: string | readonly Inline[], more: Partial<Paragraph> = {}): Paragraph {
  return { type: "paragraph", role, children: typeof words === "string" ? [text(words)] : words, ...more };
}

/** A row of cells of one paragraph each; several where words hold line feeds. */
export function row(...cells: readonly (string | Cell)[]): Row {
  return { cells: cells.map((cell) => (typeof cell === "string" ? cellOf(cell) : cell)) };
}

export function cellOf(words: string, more: Partial<Cell> = {}): Cell {
  return { children: words.split("\n").map((line) => paragraph("cell-value", line)), ...more };
}

export function table(rows: readonly Row[], more: Partial<Table> = {}): Table {
  const columns = rows[0]?.cells.reduce((sum, { columns: wide = 1 }) => sum + wide, 0) ?? 1;
  return { type: "table", role: "grid", widths: new Array<number>(columns).fill(1), headRows: 0, rows, ...more };
}

export function section(part: string, ...blocks: readonly Block[]): Section {
  return { page: "portrait", part, blocks };
}

export function documentOf(...sections: readonly Section[]): Document {
  return { type: "document", properties: { title: "题目", author: "某厅", date: "2025-11-07" }, sections };
}
