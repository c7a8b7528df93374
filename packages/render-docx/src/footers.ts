import type { StyleSheet } from "@gongwen/schema";
import {
  BorderStyle,
  Footer,
  HeightRule,
  type ISectionOptions,
  PageNumber,
  type Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  WidthType,
} from "docx";
import { pageOf } from "./page.ts";
import { footerDistance, type Parity, pageNumberPitch } from "./page-number.ts";
import { styledParagraph } from "./paragraph.ts";
import { fontHint, openRuns } from "./run.ts";
import { plainStyles } from "./style-names.ts";
import { twipsOfPoints } from "./units.ts";

/** What stands at the foot of a section's pages: a number, a number on a page that lies turned, or nothing (7.5). */
export type FooterKind = "portrait" | "landscape" | "imprint";

/**
 * The footers of odd and even pages of one kind of section.
 *
 * @param mark the line of batch and revision under the number, where the document has one
 */
export function footersOf(kind: FooterKind, style: StyleSheet, mark?: string): NonNullable<ISectionOptions["footers"]> {
  return { default: footer(kind, "odd", style, mark), even: footer(kind, "even", style, mark) };
}

function footer(kind: FooterKind, parity: Parity, style: StyleSheet, mark: string | undefined): Footer {
  const children: Readonly<Record<FooterKind, () => (Paragraph | Table)[]>> = {
    portrait: () => [numberLine(parity)],
    landscape: () => [turnedNumber(parity, style), styledParagraph(plainStyles.end.id, [])],
    imprint: () => [styledParagraph(plainStyles.end.id, [])],
  };
  const line = mark === undefined ? [] : [styledParagraph(plainStyles.pageMark.id, openRuns(mark))];
  return new Footer({ children: [...children[kind](), ...line] });
}

function numberLine(parity: Parity): Paragraph {
  const dash = "—";
  const run = new TextRun({ children: [`${dash} `, PageNumber.CURRENT, ` ${dash}`], ...fontHint(dash) });
  return styledParagraph(parity === "odd" ? plainStyles.oddNumber.id : plainStyles.evenNumber.id, [run]);
}

/**
 * The number of a page that lies turned, at the place where it stands on an upright page (GB/T 9704—2012, 8). The sheet is turned
 * clockwise for reading: its lower edge comes to the left, and its text runs downwards. So a cell as high as an upright line is
 * wide floats at the left of the page, as far from the edge as the footer is.
 */
function turnedNumber(parity: Parity, style: StyleSheet): Table {
  const page = pageOf(style, "landscape");
  const width = twipsOfPoints(pageNumberPitch(style));
  const cell = new TableCell({
    width: { size: width, type: WidthType.DXA },
    textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
    children: [numberLine(parity)],
  });
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: footerDistance(style),
      verticalAnchor: TableAnchorType.PAGE,
      absoluteVerticalPosition: page.margin.top,
    },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    rows: [new TableRow({ cantSplit: true, height: { value: page.text.height, rule: HeightRule.EXACT }, children: [cell] })],
  });
}
