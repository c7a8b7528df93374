import { chineseDate } from "@gongwen/schema";
import type { Block, Paragraph } from "./block.ts";
import type { Document } from "./document.ts";
import type { Entry, Inline } from "./inline.ts";

/** What inline nodes print, without marks: entries print their value or nothing, boxes □ or ☑, breaks a line feed. */
export function inlineText(children: readonly Inline[]): string {
  return children.map(oneText).join("");
}

function oneText(node: Inline): string {
  switch (node.type) {
    case "text":
    case "slot":
      return node.text;
    case "break":
      return "\n";
    case "entry":
      return entryText(node);
    case "footnote":
      return String(node.number);
    default:
      return unreachable(node);
  }
}

/** A day prints as 2024年11月8日; a date control's value that is no ISO day prints as it stands. */
function entryText({ control, value }: Entry): string {
  if (control.kind === "box") return value === true ? "☑" : "□";
  if (typeof value !== "string") return "";
  return control.kind === "date" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? chineseDate(value) : value;
}

/** What a paragraph prints, its marker first. */
export function paragraphText(paragraph: Paragraph): string {
  return `${paragraph.marker ?? ""}${inlineText(paragraph.children)}`;
}

/** Every paragraph of a document in reading order, those in tables cell by cell. */
export function* paragraphsOf(document: Document): Generator<{ part: string; paragraph: Paragraph }> {
  for (const section of document.sections) {
    for (const block of section.blocks) {
      for (const paragraph of blockParagraphs(block)) yield { part: section.part, paragraph };
    }
  }
}

/** The paragraphs of one block; an imprint has none of its own. */
export function blockParagraphs(block: Block): readonly Paragraph[] {
  switch (block.type) {
    case "paragraph":
      return [block];
    case "table":
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.children));
    case "foot":
    case "page-break":
      return [];
    default:
      return unreachable(block);
  }
}

/** Stops compiling when a closed union gains a member that a switch doesn't answer. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
