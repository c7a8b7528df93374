import {
  type Block,
  type Document,
  type Footnote,
  type Inline,
  inlineText,
  type Outline,
  outlineOf,
  type Paragraph,
  type Span,
  unreachable,
} from "@gongwen/document";
import type { CheckedAttachment } from "./check-context.ts";
import { whereIs } from "./where.ts";

/** Stands in a passage for a place that is filled in by hand, so that the marks on both sides of it are no neighbours. */
export const blank = "＿";

/** One paragraph as rules read it. */
export interface Passage {
  /** `notice`, or the attachment's id. */
  readonly part: string;
  readonly paragraph: Paragraph;
  /** The words without the marker; places to fill in are `＿`, boxes □, breaks line feeds. */
  readonly text: string;
  /** What a reader calls the place: 三（一）, 附件3第（6）项, 附件7表第2行. */
  readonly where: string;
  /** Where it was written; for words that code puts in, such as a table's notes, the nearest place before them in the part. */
  readonly span: Span | undefined;
  /** True in a cell of a table. */
  readonly inTable: boolean;
}

/** Every paragraph in reading order, those in tables cell by cell, a footnote's words after the paragraph that refers to it. */
export function passagesOf(document: Document, attachments: readonly CheckedAttachment[]): Passage[] {
  const outlines = new Map<string, Outline>();
  return document.sections.flatMap(({ part, blocks }) => {
    const outline = outlines.get(part) ?? outlineOf(attachments.find(({ id }) => id === part)?.number);
    outlines.set(part, outline);
    return withNearestSpans(blocks.flatMap((block) => blockPassages(block, part, outline)));
  });
}

function withNearestSpans(passages: readonly Passage[]): Passage[] {
  let nearest: Span | undefined;
  return passages.map((passage) => {
    nearest = passage.span ?? nearest;
    return { ...passage, span: nearest };
  });
}

/** Words without the line breaks that only shape them. */
export function unbroken(text: string): string {
  return text.replaceAll("\n", "");
}

function blockPassages(block: Block, part: string, outline: Outline): Passage[] {
  switch (block.type) {
    case "paragraph":
      return withFootnotes({ part, paragraph: block, where: whereIs(block, outline), span: block.span, inTable: false });
    case "table":
      return block.rows.flatMap((row, index) => {
        const number = index - block.headRows + 1;
        const where = block.role === "grid" ? `${outline.here()}表${number > 0 ? `第${number}行` : "头"}` : outline.here();
        return row.cells.flatMap((cell) =>
          cell.children.flatMap((paragraph) => {
            const span = paragraph.span ?? block.span;
            return withFootnotes({ part, paragraph, where, span, inTable: true });
          }),
        );
      });
    case "foot":
    case "page-break":
      return [];
    default:
      return unreachable(block);
  }
}

function withFootnotes(head: Omit<Passage, "text">): Passage[] {
  const { children } = head.paragraph;
  const notes = children.filter((node): node is Footnote => node.type === "footnote");
  return [
    { ...head, text: passageText(children) },
    ...notes.map((note) => ({ ...head, text: passageText(note.children), where: `${head.where}脚注${note.number}` })),
  ];
}

function passageText(children: readonly Inline[]): string {
  return children.map(oneText).join("");
}

/** A place to fill in has words only when it is filled; a footnote's words are a passage of their own. */
function oneText(node: Inline): string {
  if (node.type === "footnote") return "";
  if (node.type !== "entry") return inlineText([node]);
  if (node.control.kind === "box") return "□";
  return typeof node.value === "string" ? node.value : blank;
}
