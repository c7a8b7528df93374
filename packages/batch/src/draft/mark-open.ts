import type { Block, Cell, Document, Inline, Paragraph, Text, Workbook } from "@gongwen/document";
import { openText, openWords } from "@gongwen/source";

const open = new RegExp(`(${openText})`, "u");

/** A document as it stands in a draft: open values read 【待定】 and are highlighted. */
export function markOpen(document: Document): Document {
  return { ...document, sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.map(markBlock) })) };
}

function markBlock(block: Block): Block {
  switch (block.type) {
    case "paragraph":
      return markParagraph(block);
    case "table":
      return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(markCell) })) };
    case "foot":
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          left: row.left.flatMap(markInline),
          ...(row.right === undefined ? {} : { right: row.right.flatMap(markInline) }),
        })),
      };
    case "page-break":
      return block;
  }
}

function markCell(cell: Cell): Cell {
  return { ...cell, children: cell.children.map(markParagraph) };
}

function markParagraph(paragraph: Paragraph): Paragraph {
  const { marker } = paragraph;
  return {
    ...paragraph,
    ...(marker === undefined ? {} : { marker: openWords(marker) }),
    children: paragraph.children.flatMap(markInline),
  };
}

function markInline(node: Inline): Inline[] {
  switch (node.type) {
    case "text":
      return markText(node);
    case "slot":
      return [{ ...node, text: openWords(node.text) }];
    case "entry":
      return [{ ...node, label: openWords(node.label) }];
    case "footnote":
      return [{ ...node, children: node.children.flatMap(markInline) }];
    case "break":
      return [node];
  }
}

/** The pieces before, at and after each open value. */
function markText(node: Text): Text[] {
  const pieces = openWords(node.text).split(open);
  return pieces
    .filter((piece) => piece !== "")
    .map((text): Text => (text === openText ? { ...node, text, open: true } : { ...node, text }));
}

/** A workbook as it stands in a draft: an unknown number is a cell that says so, and is marked. */
export function markOpenCells(workbook: Workbook): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      title: typeof sheet.title === "string" ? openWords(sheet.title) : sheet.title.map(openWords),
      head: sheet.head.map((row) => row.map((cell) => ({ ...cell, text: openWords(cell.text) }))),
      notes: sheet.notes.map(openWords),
      rows: sheet.rows.map((row) => ({ ...row, values: row.values.map(openCell) })),
    })),
  };
}

type Cellular = Workbook["sheets"][number]["rows"][number]["values"][number];

function openCell(value: Cellular): Cellular {
  if (value === null) return null;
  if (value.kind === "text") return { kind: "text", text: openWords(value.text) };
  return Number.isNaN(value.value) ? { kind: "text", text: openText } : value;
}
