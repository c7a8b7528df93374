import { type Paragraph, paragraphText } from "@gongwen/document";
import { inlineSource } from "./inline.ts";
import { type Context, characterWidth, lookName } from "./look.ts";

/**
 * Whether a paragraph takes one line for certain, of no other height than its pitch, whatever face sets it: words alone or none, without
 * indent, room around or rule; no sign is wider than its size, and the line is left half a sign short.
 *
 * @param width of the cell's content, in points
 */
export function isShortLine(paragraph: Paragraph, width: number, { style }: Context): boolean {
  const look = style.paragraphs[paragraph.role];
  const { left = 0, right = 0, firstLine = 0, blanksBefore = 0, blanksAfter = 0, ruleBelow, align, keepWithNext = false } = look;
  const isBare = [left, right, firstLine, blanksBefore, blanksAfter].every((value) => value === 0) && ruleBelow === undefined;
  const isWords = paragraph.marker === undefined && paragraph.children.every(({ type }) => type === "text" || type === "slot");
  if (!isBare || !isWords || align === "distribute" || keepWithNext) return false;
  const text = paragraphText(paragraph);
  return !/[\r\n]/.test(text) && ([...text].length + 0.5) * characterWidth(look, style) <= width;
}

/**
 * Source of such a paragraph in a cell of its own: words in their look, of which the layout engine makes no block.
 *
 * @param isSet whether words around it are set in its look anyway
 */
export function shortLineSource(paragraph: Paragraph, context: Context, isSet: boolean): string {
  const { role, children } = paragraph;
  if (paragraphText(paragraph) === "") return `empty-line(${lookName(role)})`;
  const words = inlineSource(children, context.style.paragraphs[role], context);
  return isSet ? words : `line-in(${lookName(role)}, { ${words} })`;
}
