import type { Paragraph as ParagraphBlock } from "@gongwen/document";
import { type ParagraphRole, type ParagraphStyle, type TextRole, textRoles } from "@gongwen/schema";
import { BookmarkEnd, BookmarkStart, type Paragraph, type XmlComponent } from "docx";
import { changedMark, changedRuns } from "./change.ts";
import { element, paragraphElement } from "./element.ts";
import { inlineRuns } from "./inline.ts";
import { tabbedRun, textRuns } from "./run.ts";
import { paragraphStyleId, textStyleId } from "./style-names.ts";
import { twipsOfPoints } from "./units.ts";
import type { Writing } from "./writing.ts";

/** What a place adds to a paragraph's style. */
export interface Placing {
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** What says that the paragraph's end came or went. */
  readonly mark?: XmlComponent | undefined;
}

/** A paragraph of a style, which may be none of a role's. */
export function styledParagraph(
  styleId: string,
  runs: readonly XmlComponent[],
  placing: Placing = {},
  own: XmlComponent[] = [],
): Paragraph {
  const properties = element(
    "w:pPr",
    {},
    element("w:pStyle", { "w:val": styleId }),
    ...(placing.keepNext === true ? [element("w:keepNext")] : []),
    ...(placing.pageBreakBefore === true ? [element("w:pageBreakBefore")] : []),
    ...own,
    ...(placing.mark === undefined ? [] : [element("w:rPr", {}, placing.mark)]),
  );
  return paragraphElement(properties, runs);
}

/** A paragraph of the tree, without the empty lines around it. Its end changes as it does, unless the placing says otherwise. */
export function writeParagraph(paragraph: ParagraphBlock, writing: Writing, placing: Placing = {}): Paragraph {
  const { change } = paragraph;
  const look = writing.style.paragraphs[paragraph.role];
  const runs = [...changedMarker(paragraph, look, writing), ...inlineRuns(paragraph.children, writing, change)];
  const mark = "mark" in placing ? placing.mark : changedMark(change, writing);
  const keepNext = placing.keepNext === true || standsAlone(paragraph);
  const own = paragraph.marker !== undefined && isBareLabel(paragraph.marker, look) ? [labelIndent(paragraph.marker, look)] : [];
  return styledParagraph(
    paragraphStyleId(paragraph.role),
    named(runs, paragraph.anchor, writing),
    { ...placing, keepNext, mark },
    own,
  );
}

/** The marker; where the earlier document has another, that one goes and this one comes. */
function changedMarker(paragraph: ParagraphBlock, look: ParagraphStyle, writing: Writing): readonly XmlComponent[] {
  const { formerMarker: former, change } = paragraph;
  if (former === undefined) return changedRuns(markerRuns(paragraph, look), change, writing);
  const old = former === "" ? [] : changedRuns(markerRuns({ ...paragraph, marker: former }, look), "deleted", writing);
  return [...old, ...changedRuns(markerRuns(paragraph, look), "inserted", writing)];
}

function named(runs: readonly XmlComponent[], anchor: string | undefined, writing: Writing): readonly XmlComponent[] {
  if (anchor === undefined) return runs;
  const number = writing.nextBookmark();
  return [new BookmarkStart(anchor, number), ...runs, new BookmarkEnd(number)];
}

/** A number takes the face of the clause it belongs to; a tab follows where names line up (7.3.3, 7.3.4). */
function markerRuns(paragraph: ParagraphBlock, look: ParagraphStyle): XmlComponent[] {
  const { marker, role, children } = paragraph;
  if (marker === undefined) return [];
  if (look.markerTab !== undefined && !isBareLabel(marker, look)) return [tabbedRun(marker)];
  const first = children[0];
  const clause = clauseRole(role) ?? (first?.type === "text" ? first.role : undefined);
  return textRuns(marker, clause === undefined ? {} : { style: textStyleId(clause) });
}

function clauseRole(role: ParagraphRole): TextRole | undefined {
  return textRoles.find((text) => text === role);
}

/** A heading of a level whose clause has its own face, and nothing behind the clause: it must not end a page. */
function standsAlone(paragraph: ParagraphBlock): boolean {
  const role = clauseRole(paragraph.role);
  const inClause = (node: ParagraphBlock["children"][number]) =>
    node.type !== "text" || node.role === role || node.text.trim() === "";
  return role !== undefined && paragraph.children.length > 0 && paragraph.children.every(inClause);
}

/** A label without a number (附件： of the only attachment): the name follows at once, and wraps under its own first character. */
function isBareLabel(marker: string, look: ParagraphStyle): boolean {
  return look.markerTab !== undefined && !/[0-9]/.test(marker);
}

function labelIndent(marker: string, look: ParagraphStyle): XmlComponent {
  const width = [...marker].length;
  const left = (look.left ?? 0) + (look.firstLine ?? 0) + width;
  const twips = (characters: number) => twipsOfPoints(characters * look.size);
  return element("w:ind", {
    "w:leftChars": left * 100,
    "w:left": twips(left),
    "w:hangingChars": width * 100,
    "w:hanging": twips(width),
  });
}
