import type { Block, Cell, Document, Entry, Paragraph } from "@gongwen/document";
import type { StyleSheet, TableStyle } from "@gongwen/schema";
import { fieldOverlap, fieldText, isMultiline } from "../field-text.ts";
import { soleEntry } from "../sole-entry.ts";

/** An entry of a form, the size of its field's text, and by how much the field stands out over its printed place; in points. */
export interface FormEntry {
  readonly entry: Entry;
  readonly size: number;
  readonly overlap: { readonly x: number; readonly y: number };
}

function entriesOf(paragraph: Paragraph, size: number): FormEntry[] {
  return paragraph.children.flatMap((node) => {
    if (node.type !== "entry") return [];
    const overlap = node.control.kind === "box" ? { x: 0, y: 0 } : { x: 1, y: 1 };
    return [{ entry: node, size: sizeOf(node, size), overlap }];
  });
}

/** The box of a limited entry of several lines holds its limit at the size of fields, wherever it stands. */
function sizeOf(entry: Entry, usual: number): number {
  return isMultiline(entry) && entry.limit !== undefined ? fieldText.size : usual;
}

function cellEntries(cell: Cell, style: TableStyle): FormEntry[] {
  const sole = soleEntry(cell);
  if (sole !== undefined) return [{ entry: sole, size: fieldText.size, overlap: fieldOverlap(style) }];
  return cell.children.flatMap((paragraph) => entriesOf(paragraph, fieldText.size));
}

function blockEntries(block: Block, style: StyleSheet): FormEntry[] {
  if (block.type === "paragraph") return entriesOf(block, style.paragraphs[block.role].size);
  if (block.type !== "table") return [];
  return block.rows.flatMap((row) => row.cells.flatMap((cell) => cellEntries(cell, style.tables[block.role])));
}

/** Every entry in reading order: the order in which the tab key reaches the fields. */
export function formEntries(document: Document, style: StyleSheet): FormEntry[] {
  return document.sections.flatMap((section) => section.blocks.flatMap((block) => blockEntries(block, style)));
}
