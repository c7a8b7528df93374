import { type Entry, headingLevel, type Inline, inlineText, type Paragraph, paragraphText } from "@gongwen/document";
import type { ParagraphStyle } from "@gongwen/schema";
import { isMultiline, limitHeight } from "../field-text.ts";
import { soleEntryOfParagraph } from "../sole-entry.ts";
import { inlineSource, piece, words } from "./inline.ts";
import { points, quoted } from "./literals.ts";
import { type Context, characterWidth, lookName, pitchOf } from "./look.ts";

interface Outline {
  readonly level: number;
  readonly listed: boolean;
}

/** Where a paragraph stands in the outline; undefined for one that is no heading. */
function outlineOf(paragraph: Paragraph, context: Context): Outline | undefined {
  if (paragraph.role === "title") return { level: 1, listed: false };
  if (paragraph.role === "attachment-title" || paragraph.role === "form-title") return { level: 1, listed: true };
  const level = headingLevel(paragraph.role);
  return level === undefined ? undefined : { level: level + context.outlineBase - 1, listed: true };
}

function firstRole(paragraph: Paragraph) {
  const first = paragraph.children[0];
  return first?.type === "text" || first?.type === "slot" ? first.role : undefined;
}

/** The number or label before the words, in the face of a run-in heading's clause where it begins one. */
function markerSource(paragraph: Paragraph, look: ParagraphStyle, context: Context): string[] {
  if (paragraph.marker === undefined) return [];
  const role = firstRole(paragraph);
  const text = role === undefined ? words(paragraph.marker) : piece(role, words(paragraph.marker), context);
  return look.markerTab === undefined ? [text] : [`marker(${lookName(paragraph.role)}, { ${text} })`];
}

/** A run-in heading ends with its clause; the rest of the paragraph is no part of the heading. */
function headingChildren(paragraph: Paragraph): readonly Inline[] {
  const role = firstRole(paragraph);
  if (role === undefined) return paragraph.children;
  const last = paragraph.children.findLastIndex((node) => (node.type === "text" || node.type === "slot") && node.role === role);
  return paragraph.children.slice(0, last + 1);
}

function headingSource(paragraph: Paragraph, outline: Outline, look: ParagraphStyle, context: Context): string {
  const children = headingChildren(paragraph);
  const shown = [...markerSource(paragraph, look, context), inlineSource(children, look, context)].filter(Boolean).join("; ");
  const flat = `${paragraph.marker ?? ""}${inlineText(children)}`.replaceAll("\n", "").replace(/。$/, "");
  const name = paragraph.anchor === undefined ? "none" : quoted(paragraph.anchor);
  const heading = `titled(${outline.level}, ${name}, ${quoted(flat)}, { ${shown} }, listed: ${outline.listed})`;
  const rest = paragraph.children.slice(children.length);
  return rest.length === 0 ? heading : `${heading}; ${inlineSource(rest, look, context)}`;
}

/** The inside of a paragraph: marker, words, entries, with its place in the outline. */
export function paragraphBody(paragraph: Paragraph, context: Context): string {
  const look = context.style.paragraphs[paragraph.role];
  const outline = outlineOf(paragraph, context);
  if (outline !== undefined && paragraphText(paragraph) !== "") return headingSource(paragraph, outline, look, context);
  return [...markerSource(paragraph, look, context), inlineSource(paragraph.children, look, context)].filter(Boolean).join("; ");
}

/** Each character on its own, to be spread over the width of its cell. */
function spreadSource(paragraph: Paragraph): string {
  const signs = [...paragraphText(paragraph)].map((sign) => `text(${quoted(sign)})`);
  return `spread(${[lookName(paragraph.role), ...signs].join(", ")})`;
}

/** The place of an entry that has a line to itself: as wide as the text, and high enough for its limit. */
function entryLine(entry: Entry, paragraph: Paragraph, context: Context): string {
  const look = context.style.paragraphs[paragraph.role];
  const indents = ((look.left ?? 0) + (look.right ?? 0)) * characterWidth(look, context.style);
  const asked = isMultiline(entry) ? Math.max(limitHeight(entry, context.width - indents), context.entryHeight) : 0;
  const height = Math.max(asked, pitchOf(look, context.style));
  return `entry-line(${lookName(paragraph.role)}, ${quoted(entry.id)}, ${points(height)})`;
}

/** One paragraph that stands by itself or in a cell. */
export function paragraphSource(paragraph: Paragraph, context: Context, sticky = false): string {
  if (context.style.paragraphs[paragraph.role].align === "distribute") return spreadSource(paragraph);
  const entry = context.fillable ? soleEntryOfParagraph(paragraph) : undefined;
  if (entry !== undefined) return entryLine(entry, paragraph, context);
  const body = paragraphBody(paragraph, context);
  if (body === "") return `empty-line(${lookName(paragraph.role)})`;
  return `paragraph(${lookName(paragraph.role)}, { ${body} }${sticky ? ", sticky: true" : ""})`;
}

/** Paragraphs of one role whose lines are not those of the grid, and which together take whole lines of it: a title. */
export function wholeLinesSource(paragraphs: readonly Paragraph[], context: Context): string {
  const first = paragraphs[0] as Paragraph;
  return `whole-lines(${[lookName(first.role), ...paragraphs.map((one) => `{ ${paragraphBody(one, context)} }`)].join(", ")})`;
}
