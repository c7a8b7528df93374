import { type Document, inlineText, type Row, type Table } from "@gongwen/document";
import type { Passage } from "./passages.ts";

/** Every table of a document, with the part in which it stands. */
export function tablesOf({ sections }: Document): { readonly part: string; readonly table: Table }[] {
  return sections.flatMap(({ part, blocks }) =>
    blocks.flatMap((block) => (block.type === "table" ? [{ part, table: block }] : [])),
  );
}

/** The words of a row, a text for each cell; places to fill in are nothing, boxes □. */
export function rowTexts({ cells }: Row): string[] {
  return cells.map(({ children }) =>
    children
      .map((paragraph) => inlineText(paragraph.children))
      .join("")
      .replaceAll("\n", ""),
  );
}

/** The passage with which a row begins, for its place. */
export function rowPassage({ cells: [first] }: Row, passages: readonly Passage[]): Passage | undefined {
  return passages.find(({ paragraph }) => paragraph === first?.children[0]);
}
