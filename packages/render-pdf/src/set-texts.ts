import type { Block, Document, FootRow, Inline, Paragraph, Section, Slot, Text } from "@gongwen/document";
import { blockParagraphs, inlineText, paragraphText } from "@gongwen/document";
import type { FaceRole, StyleSheet } from "@gongwen/schema";
import type { SetText } from "./face-use.ts";

/** Every text that a document sets, with the class of face of its role; page numbers as well. */
export function* setTexts(document: Document, style: StyleSheet): Generator<SetText> {
  yield { text: "—0123456789 ", face: style.pageNumber.face };
  if (document.mark !== undefined) yield { text: document.mark, face: style.pageMark.face };
  for (const block of document.sections.flatMap((section: Section) => section.blocks)) {
    for (const paragraph of blockParagraphs(block)) yield* paragraphTexts(paragraph, style);
    yield* footTexts(block, style);
  }
}

function* paragraphTexts(paragraph: Paragraph, style: StyleSheet): Generator<SetText> {
  const { face } = style.paragraphs[paragraph.role];
  const { span } = paragraph;
  // One text where one face sets all of it: an excerpt then shows the whole.
  yield { text: paragraphText({ ...paragraph, children: paragraph.children.filter((node) => !hasOwnFace(node)) }), face, span };
  for (const node of paragraph.children) {
    if (isWords(node) && node.role !== undefined) yield { text: node.text, face: style.texts[node.role].face, span };
    if (isBox(node)) yield { text: inlineText([node]), face: "symbols", span };
    if (node.type === "footnote") yield { text: inlineText(node.children), face: style.footnote.face, span };
  }
  const first = paragraph.children[0];
  if (first?.type === "text" && first.role !== undefined && paragraph.marker !== undefined) {
    yield { text: paragraph.marker, face: style.texts[first.role].face, span };
  }
}

function hasOwnFace(node: Inline): boolean {
  return (isWords(node) && node.role !== undefined) || isBox(node);
}

function isWords(node: Inline): node is Text | Slot {
  return node.type === "text" || node.type === "slot";
}

function isBox(node: Inline): boolean {
  return node.type === "entry" && node.control.kind === "box";
}

function* footTexts(block: Block, style: StyleSheet): Generator<SetText> {
  if (block.type !== "foot") return;
  const face = (row: FootRow): FaceRole => style.paragraphs[row.role].face;
  for (const row of block.rows)
    yield { text: inlineText([...row.left, ...(row.right ?? [])]), face: face(row), span: block.span };
}
