import type { ParagraphRole, ParagraphStyle, StyleSheet } from "@gongwen/schema";
import type { ChainName, FaceChain, FaceChains } from "../face-set.ts";
import { array, colour, dictionary, millimetres, points, quoted } from "./literals.ts";

/** What `linePitch: auto` means, in sizes of the text: lines inside tables. */
const autoPitch = 1.3;

/** What a block needs to know of the sheet and the faces to write itself. */
export interface Context {
  readonly style: StyleSheet;
  readonly chains: FaceChains;
  /** Level that a heading of level 1 has in the outline: 1 in the notice, 2 under an attachment's title. */
  readonly outlineBase: number;
  readonly fillable: boolean;
  /** Width of the text area, or of the cell that a paragraph stands in, in points. */
  readonly width: number;
  /** Height that an entry of several lines has at least, where it has a line of its cell to itself; in points. */
  readonly entryHeight: number;
}

/** Whether lines of this look stand on the page's grid, each in one of its lines. */
export function isOnGrid(style: ParagraphStyle): boolean {
  return style.linePitch === "grid";
}

/** The distance of lines in points. */
export function pitchOf(style: ParagraphStyle, sheet: StyleSheet): number {
  if (style.linePitch === "grid") return sheet.grid.linePitch;
  return style.linePitch === "auto" ? autoPitch * style.size : style.linePitch;
}

/** Points from the top of a line to the top of its ink: the line's box has its text in the middle, 0.88 em above the baseline. */
export function inkTop(style: ParagraphStyle, sheet: StyleSheet): number {
  const inkAboveBaseline = 0.84;
  return (pitchOf(style, sheet) - style.size) / 2 + (0.88 - inkAboveBaseline) * style.size;
}

/** How much of the pitch each character is tightened by: only text in the cells of the grid, in points. */
function trackingOf(style: ParagraphStyle, sheet: StyleSheet): number {
  return isOnGrid(style) ? sheet.grid.tightening : 0;
}

/** The width of one character of a paragraph, in points: the unit of its indents. */
export function characterWidth(style: ParagraphStyle, sheet: StyleSheet): number {
  return style.size + trackingOf(style, sheet);
}

/** The families of a class, in the order in which a character looks for its glyph. */
export function families(chain: FaceChain): string {
  return array(chain.faces.map((face) => quoted(face.family)));
}

/** The name of the source's constant for a class of face. */
export function faceName(role: ChainName): string {
  return `face-${role}`;
}

/** The name of the source's constant for a role's look. */
export function lookName(role: ParagraphRole): string {
  return `look-${role}`;
}

function alignment(style: ParagraphStyle): string {
  return style.align === "center" || style.align === "right" ? style.align : "left";
}

/** The indents in points: of the whole block, of the first line beyond it, and of the lines after the first. */
function indents(style: ParagraphStyle, sheet: StyleSheet): Record<string, string> {
  const unit = characterWidth(style, sheet);
  const [left, first] = [style.left ?? 0, style.firstLine ?? 0];
  const hanging = Math.min(first, 0);
  return {
    left: points((left + hanging) * unit),
    right: points((style.right ?? 0) * unit),
    first: points(Math.max(first, 0) * unit),
    hanging: points(-hanging * unit),
    marker: points(style.markerTab === undefined ? 0 : Math.max(0, style.markerTab - left - hanging) * unit),
  };
}

/** The look of a role as a dictionary: every length in points, blanks turned into lengths of whole grid lines. */
export function look(style: ParagraphStyle, sheet: StyleSheet): string {
  const rule = style.ruleBelow;
  return dictionary({
    face: faceName(style.face),
    size: points(style.size),
    tracking: points(trackingOf(style, sheet)),
    pitch: points(pitchOf(style, sheet)),
    fill: colour(style.colour),
    bold: String(style.bold ?? false),
    justify: String(style.align === "justify"),
    align: alignment(style),
    sticky: String(style.keepWithNext ?? false),
    before: points((style.blanksBefore ?? 0) * sheet.grid.linePitch),
    after: points((style.blanksAfter ?? 0) * sheet.grid.linePitch),
    ...indents(style, sheet),
    rule:
      rule === undefined
        ? "none"
        : dictionary({
            distance: millimetres(rule.distance),
            stroke: `${millimetres(rule.thickness)} + ${colour(rule.colour)}`,
          }),
  });
}
