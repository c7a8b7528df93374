import type { Block, Document, Entry, Paragraph } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import { fieldText } from "../field-text.ts";

/** An entry of a form, and the size that its field's text has, in points. */
export interface FormEntry {
  readonly entry: Entry;
  readonly size: number;
}

function entriesOf(paragraph: Paragraph, size: number): FormEntry[] {
  return paragraph.children.flatMap((node) => (node.type === "entry" ? [{ entry: node, size }] : []));
}

function blockEntries(block: Block, style: StyleSheet): FormEntry[] {
  if (block.type === "paragraph") return entriesOf(block, style.paragraphs[block.role].size);
  if (block.type !== "table") return [];
  const cells = block.rows.flatMap((row) => row.cells);
  return cells.flatMap((cell) => cell.children.flatMap((paragraph) => entriesOf(paragraph, fieldText.size)));
}

/** Every entry in reading order: the order in which the tab key reaches the fields. */
export function formEntries(document: Document, style: StyleSheet): FormEntry[] {
  return document.sections.flatMap((section) => section.blocks.flatMap((block) => blockEntries(block, style)));
}
