import type { Sourced } from "@gongwen/diagnostics";
import {
  type Block,
  type Cell,
  type Inline,
  type Paragraph,
  type Row,
  type SheetRow,
  type SheetValue,
  unreachable,
} from "@gongwen/document";
import type { Facts, ParagraphRole, SheetFile } from "@gongwen/schema";
import type { InlineTemplate } from "../inline-template.ts";
import { dataRows } from "./data-rows.ts";
import { expandColumns, type TableColumn } from "./expand-columns.ts";
import { type HeadCell, headRows } from "./head-rows.ts";
import { tableNotes } from "./table-notes.ts";

/**
 * The sheet as blocks of a document: a grid whose heading rows repeat on each page, then its notes. 0 prints 0, no value prints
 * blank.
 *
 * @param sheet the parsed `.sheet.yaml`
 * @param facts what its rows come from
 * @param inline renders its texts
 */
export function sheetTable(sheet: Sourced<SheetFile>, facts: Facts, inline: InlineTemplate): readonly Block[] {
  const blocks = expandColumns(sheet.value, facts, inline);
  const columns = blocks.flatMap((block) => block.columns);
  const head = headRows(blocks);
  const span = writtenAt(sheet);
  const rows = dataRows(sheet.value, columns, facts, inline).map((row) => bodyRow(row, columns));
  const notes = tableNotes(sheet.value, inline).map(({ marker, children }, index): Paragraph => {
    return { type: "paragraph", role: index === 0 ? "table-note-first" : "table-note", marker, children };
  });
  return [
    {
      type: "table",
      role: "grid",
      widths: columns.map((column) => column.entry.width),
      headRows: head.length,
      rows: [...head.map(headRow), ...rows],
      ...(span === undefined ? {} : { span }),
    },
    ...notes,
  ];
}

function writtenAt(sheet: Sourced<SheetFile>) {
  const { file, line, column } = sheet.place(["columns"]);
  return line === undefined || column === undefined ? undefined : { file, line, column };
}

function headRow(cells: readonly HeadCell[]): Row {
  return {
    cells: cells.map(({ children, ...spans }) => ({
      children: [paragraph("cell-head", children)],
      ...spans,
      vertical: "center",
    })),
  };
}

function bodyRow({ values, labelColumns = 1, minLines }: SheetRow, columns: readonly TableColumn[]): Row {
  const cells = columns.flatMap(({ entry }, index): Cell[] => {
    if (index > 0 && index < labelColumns) return [];
    const cell: Cell = { children: [valueParagraph(values[index] ?? null, entry.align)], vertical: "center" };
    return [index === 0 && labelColumns > 1 ? { ...cell, columns: labelColumns } : cell];
  });
  return minLines === undefined ? { cells } : { cells, minLines };
}

function valueParagraph(value: SheetValue, align: TableColumn["entry"]["align"]): Paragraph {
  const textRole: ParagraphRole = align === "center" ? "cell-label" : "cell-value";
  if (value === null) return paragraph(textRole, []);
  switch (value.kind) {
    case "text":
      return paragraph(textRole, textLines(value.text));
    case "number":
    case "sum":
    case "formula":
      return paragraph("cell-number", textLines(String(value.value)));
    default:
      return unreachable(value);
  }
}

function paragraph(role: ParagraphRole, children: readonly Inline[]): Paragraph {
  return { type: "paragraph", role, children };
}

function textLines(text: string): Inline[] {
  return text
    .split("\n")
    .flatMap((line, index): Inline[] => [...(index === 0 ? [] : [{ type: "break" } as const]), { type: "text", text: line }]);
}
