import type { FaceRole, ParagraphStyle, StyleSheet } from "@gongwen/schema";
import { inkBottom } from "./baseline.ts";
import { tag } from "./markup.ts";
import { eighthsOfMillimetres, halfPoints, pointsOfMillimetres, twipsOfPoints } from "./units.ts";

/** What a paragraph has beside its look. */
export interface Extra {
  /** Level in the navigation pane, from 0. */
  readonly outline?: number | undefined;
  /** A tab stop at which text ends, in twips from the text area's edge. */
  readonly rightTab?: number | undefined;
}

/** `w:rFonts` with one face for all characters: no theme, no Latin face for quotes and dashes (format.md W1, W2). */
export function fonts(name: string): string {
  return tag("w:rFonts", { "w:ascii": name, "w:hAnsi": name, "w:eastAsia": name, "w:cs": name });
}

/** The name of a face that goes into the file. */
export function faceName(style: StyleSheet, face: FaceRole): string {
  return style.faces[face].names[0] as string;
}

/** `w:rPr` of a paragraph's look. Text on the grid is tightened, so that 28 characters fill a line (5.2.3). */
export function runProperties(look: ParagraphStyle, style: StyleSheet): string {
  const size = halfPoints(look.size);
  const tightening = look.linePitch === "grid" ? twipsOfPoints(style.grid.tightening) : 0;
  return tag(
    "w:rPr",
    {},
    fonts(faceName(style, look.face)),
    tag("w:b", { "w:val": look.bold === true ? 1 : 0 }),
    tag("w:color", { "w:val": look.colour ?? "000000" }),
    tag("w:spacing", { "w:val": tightening }),
    tag("w:kern", { "w:val": 0 }),
    tag("w:sz", { "w:val": size }),
    tag("w:szCs", { "w:val": size }),
  );
}

/** `w:pPr` of a paragraph's look, in the order of the schema (ISO 29500-1, CT_PPrBase). */
export function paragraphProperties(look: ParagraphStyle, style: StyleSheet, extra: Extra = {}): string {
  const onGrid = look.linePitch === "grid";
  return tag(
    "w:pPr",
    {},
    look.keepWithNext === true ? tag("w:keepNext") : "",
    tag("w:widowControl", { "w:val": 0 }),
    rule(look, style),
    tabs(look, extra.rightTab),
    tag("w:kinsoku", { "w:val": 1 }),
    tag("w:overflowPunct", { "w:val": 0 }),
    tag("w:autoSpaceDE", { "w:val": 0 }),
    tag("w:autoSpaceDN", { "w:val": 0 }),
    // Otherwise Word narrows the line to whole cells of the untightened grid: 27 characters.
    tag("w:adjustRightInd", { "w:val": 0 }),
    tag("w:snapToGrid", { "w:val": onGrid ? 1 : 0 }),
    spacing(look, style),
    indents(look),
    tag("w:jc", { "w:val": look.align === "justify" ? "both" : look.align }),
    extra.outline === undefined ? "" : tag("w:outlineLvl", { "w:val": extra.outline }),
  );
}

/** Exact pitch in points, or undefined where lines are as high as their text. */
export function exactPitch(look: ParagraphStyle, style: StyleSheet): number | undefined {
  if (look.linePitch === "auto" || look.linePitch === undefined) return undefined;
  return look.linePitch === "grid" ? style.grid.linePitch : look.linePitch;
}

function spacing(look: ParagraphStyle, style: StyleSheet): string {
  const pitch = exactPitch(look, style);
  const line =
    pitch === undefined ? { "w:line": 240, "w:lineRule": "auto" } : { "w:line": twipsOfPoints(pitch), "w:lineRule": "exact" };
  return tag("w:spacing", { "w:before": 0, "w:after": 0, ...line });
}

/** Indents in hundredths of a character, and in twips for readers that don't know those. */
function indents(look: ParagraphStyle): string {
  const { left = 0, right = 0, firstLine = 0 } = look;
  const pair = (side: string, characters: number) => ({
    [`w:${side}Chars`]: Math.round(characters * 100),
    [`w:${side}`]: twipsOfPoints(characters * look.size),
  });
  const first = firstLine < 0 ? pair("hanging", -firstLine) : pair("firstLine", firstLine);
  return tag("w:ind", { ...pair("left", left), ...pair("right", right), ...first });
}

function tabs(look: ParagraphStyle, rightTab: number | undefined): string {
  const marker = look.markerTab;
  const stops = [
    ...(marker === undefined ? [] : [tag("w:tab", { "w:val": "left", "w:pos": twipsOfPoints(marker * look.size) })]),
    ...(rightTab === undefined ? [] : [tag("w:tab", { "w:val": "right", "w:pos": rightTab })]),
  ];
  return stops.length === 0 ? "" : tag("w:tabs", {}, ...stops);
}

/** The rule's distance counts from the ink; the file counts from the line's bottom, in whole points. */
function rule(look: ParagraphStyle, style: StyleSheet): string {
  if (look.ruleBelow === undefined) return "";
  const { distance, thickness, colour } = look.ruleBelow;
  const below = inkBottom(exactPitch(look, style) ?? look.size, look.size);
  const space = Math.min(31, Math.max(0, Math.round(pointsOfMillimetres(distance) - below)));
  const bottom = { "w:val": "single", "w:sz": eighthsOfMillimetres(thickness), "w:space": space, "w:color": colour };
  return tag("w:pBdr", {}, tag("w:bottom", bottom));
}
