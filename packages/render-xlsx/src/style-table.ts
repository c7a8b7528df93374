import type { CellMark } from "@gongwen/document";
import type { StyleSheet } from "@gongwen/schema";
import type { CellLook } from "./cell-look.ts";
import { attributes, mainSpace, xmlHead } from "./xlsx-value.ts";

/** Excel's numbers for formats; the first free one is 164. */
const formats: Readonly<Record<CellLook["format"], number>> = { general: 0, text: 49, date: 164 };
const dateFormat = 'yyyy"年"m"月"d"日"';

/** The marks in the order in which the part lists their looks. */
const marks: readonly CellMark[] = ["wrong", "doubtful", "good"];

/** Where the look of a mark stands in the part. */
export function markIndex(mark: CellMark): number {
  return marks.indexOf(mark);
}

/** The looks of a workbook's cells, numbered as they are asked for. */
export interface StyleTable {
  /** The number of a look. */
  indexOf(look: CellLook): number;
  /** `xl/styles.xml`, with every look asked for so far. */
  part(): string;
}

/** A new table; number 0 is a cell that nobody styled, in whose face column widths are counted. */
export function styleTable(style: StyleSheet): StyleTable {
  const face = style.faces[style.paragraphs["cell-value"].face].names[0] as string;
  const fonts = [fontXml(face, style.sheet.bodySize)];
  const looks = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];
  const known = new Map<CellLook, number>();
  const indexOf = (look: CellLook): number => {
    const found = known.get(look);
    if (found !== undefined) return found;
    const xf = lookXml(look, numberOf(fonts, fontXml(look.face, look.size)));
    const index = numberOf(looks, xf);
    known.set(look, index);
    return index;
  };
  return { indexOf, part: () => partXml(fonts, looks, style) };
}

function numberOf(list: string[], entry: string): number {
  const found = list.indexOf(entry);
  return found >= 0 ? found : list.push(entry) - 1;
}

/** The children of a font stand in the order that the schema of SpreadsheetML (18.8.22) asks for. */
function fontXml(face: string, size: number): string {
  return `<font><sz val="${size}"/><name${attributes({ val: face })}/></font>`;
}

function lookXml({ horizontal, vertical, wrap, ruled, format }: CellLook, fontId: number): string {
  const alignment = attributes({
    horizontal,
    vertical: vertical === "middle" ? "center" : vertical,
    wrapText: wrap === true ? 1 : undefined,
  });
  const applied = attributes({
    numFmtId: formats[format],
    fontId,
    fillId: 0,
    borderId: ruled === true ? 1 : 0,
    xfId: 0,
    applyNumberFormat: format === "general" ? undefined : 1,
    applyFont: 1,
    applyBorder: ruled === true ? 1 : undefined,
    applyAlignment: 1,
  });
  return `<xf${applied}><alignment${alignment}/></xf>`;
}

function partXml(fonts: readonly string[], looks: readonly string[], style: StyleSheet): string {
  const sides = ["left", "right", "top", "bottom"];
  const rule = sides.map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join("");
  return `${xmlHead}<styleSheet xmlns="${mainSpace}">${[
    `<numFmts count="1"><numFmt${attributes({ numFmtId: formats.date, formatCode: dateFormat })}/></numFmts>`,
    `<fonts count="${fonts.length}">${fonts.join("")}</fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    `<borders count="2"><border>${sides.map((side) => `<${side}/>`).join("")}<diagonal/></border>`,
    `<border>${rule}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${looks.length}">${looks.join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    `<dxfs count="${marks.length}">${marks.map((mark) => markXml(style.sheet.marks[mark])).join("")}</dxfs>`,
  ].join("")}</styleSheet>`;
}

/** A mark's fill is a background colour: in a conditional look the foreground of a solid pattern is not read. */
function markXml({ fill, text }: StyleSheet["sheet"]["marks"][CellMark]): string {
  return `<dxf><font><color rgb="FF${text}"/></font><fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`;
}
