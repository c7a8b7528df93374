import type { Cell, Entry, Paragraph } from "@gongwen/document";

/** The entry that a paragraph holds and nothing else, but for a box to tick: its field takes the whole width. */
export function soleEntryOfParagraph(paragraph: Paragraph): Entry | undefined {
  if (paragraph.marker !== undefined || paragraph.children.length !== 1) return undefined;
  const node = paragraph.children[0];
  return node?.type === "entry" && node.control.kind !== "box" ? node : undefined;
}

/** The entry that a cell holds and nothing else: its field takes the whole cell. */
export function soleEntry(cell: Cell): Entry | undefined {
  const [only, ...others] = cell.children;
  return only === undefined || others.length > 0 ? undefined : soleEntryOfParagraph(only);
}
