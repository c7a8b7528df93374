import type { Document } from "@gongwen/document";
import { faceRoles, type ParagraphRole, paragraphRoles, type StyleSheet } from "@gongwen/schema";
import type { FaceChains } from "../face-set.ts";
import { words } from "./inline.ts";
import { colour, dictionary, millimetres, points, quoted } from "./literals.ts";
import { type Context, faceName, families, look, lookName } from "./look.ts";
import { prelude } from "./prelude.ts";
import { sectionSource } from "./section.ts";

/** The title, the author, the day and the language that the file states; every page counts the day as its making. */
function properties({ title, author, date }: Document["properties"]): string {
  const [year, month, day] = date.split("-").map(Number);
  const made = `datetime(year: ${year}, month: ${month}, day: ${day})`;
  return [
    `#set document(title: ${quoted(title)}, author: ${quoted(author)}, date: ${made})`,
    '#set text(lang: "zh", region: "cn", cjk-latin-spacing: none, hyphenate: false, overhang: false, costs: (widow: 0%, orphan: 0%))',
  ].join("\n");
}

/** Constants that the prelude's functions read. */
function constants(style: StyleSheet, chains: FaceChains, mark: string | undefined): string {
  const { page, landscape, pageNumber, pageMark, imprint } = style;
  const lengths = (values: Readonly<Record<string, number>>) =>
    dictionary(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, millimetres(value)])));
  const number = dictionary({
    face: faceName(pageNumber.face),
    size: points(pageNumber.size),
    distance: millimetres(pageNumber.distance),
    indent: points(pageNumber.outerIndent * pageNumber.size),
    width: millimetres(page.width - page.left - page.right),
  });
  return [
    ...([...faceRoles, "symbols"] as const).map((role) => `#let ${faceName(role)} = ${families(chains[role])}`),
    `#let sheet = ${lengths(page)}`,
    `#let turned = ${lengths(landscape)}`,
    `#let grid-pitch = ${points(style.grid.linePitch)}`,
    `#let number = ${number}`,
    `#let open-fill = ${colour(style.open.fill)}`,
    `#let page-mark = ${mark === undefined ? "none" : markSource(mark, pageMark)}`,
    `#let imprint-rules = ${lengths({ outer: imprint.outerRule, inner: imprint.innerRule, padding: imprint.paddingY })}`,
    ...paragraphRoles.map((role: ParagraphRole) => `#let ${lookName(role)} = ${look(style.paragraphs[role], style)}`),
    `#let look-footnote = ${look(style.footnote, style)}`,
  ].join("\n");
}

/** The line of batch and revision at the foot of each page; its distance is from the text area to its lower edge. */
function markSource(mark: string, { face, size, distance }: StyleSheet["pageMark"]): string {
  return dictionary({
    face: faceName(face),
    size: points(size),
    distance: millimetres(distance),
    words: `[#{${words(mark)}}]`,
  });
}

/**
 * A whole document as Typst source. Everything that the document says is a string literal in it.
 *
 * @param fillable leaves the places of entries empty and marks them
 */
export function typstSource(document: Document, style: StyleSheet, chains: FaceChains, fillable: boolean): string {
  const context: Context = { style, chains, outlineBase: 1, fillable, width: 0, entryHeight: 0 };
  return [
    properties(document.properties),
    constants(style, chains, document.mark),
    prelude,
    ...document.sections.map((section, index) => sectionSource(section, index, context)),
  ].join("\n");
}
