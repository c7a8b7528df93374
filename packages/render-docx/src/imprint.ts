import type { Foot, FootRow } from "@gongwen/document";
import {
  BorderStyle,
  type Paragraph,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { changedMark, changedRuns } from "./change.ts";
import { inlineRuns } from "./inline.ts";
import { pageOf } from "./page.ts";
import { styledParagraph } from "./paragraph.ts";
import { tabRun } from "./run.ts";
import { paragraphStyleId } from "./style-names.ts";
import { rowChange } from "./table.ts";
import { eighthsOfMillimetres, twipsOfMillimetres } from "./units.ts";
import type { Writing } from "./writing.ts";

const noRule = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

/**
 * The imprint: a table that floats at the lower edge of the text area, with rules of its width, the outer ones thicker
 * (GB/T 9704—2012, 7.4.1).
 */
export function writeImprint(foot: Foot, writing: Writing): Table {
  const { imprint } = writing.style;
  const page = pageOf(writing.style, "portrait");
  const { width } = page.text;
  const rule = (millimetres: number) =>
    ({ style: BorderStyle.SINGLE, size: eighthsOfMillimetres(millimetres), color: "000000" }) as const;
  const outer = rule(imprint.outerRule);
  const padding = twipsOfMillimetres(imprint.paddingY);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    float: {
      // From the page, though it is the margin's edge: LibreOffice lets a table of full width float only so.
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: page.margin.left,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
    borders: {
      top: outer,
      bottom: outer,
      left: noRule,
      right: noRule,
      insideHorizontal: rule(imprint.innerRule),
      insideVertical: noRule,
    },
    margins: { marginUnitType: WidthType.DXA, top: padding, bottom: padding, left: 0, right: 0 },
    rows: foot.rows.map((row) => {
      const cell = new TableCell({
        width: { size: width, type: WidthType.DXA },
        children: [imprintLine(row, writing)],
      });
      return new TableRow({ cantSplit: true, ...rowChange(row.change, writing), children: [cell] });
    }),
  });
}

function imprintLine(row: FootRow, writing: Writing): Paragraph {
  const { change } = row;
  const left = inlineRuns(row.left, writing, change);
  const tab = row.right === undefined ? [] : changedRuns([tabRun()], change, writing);
  const right = row.right === undefined ? [] : inlineRuns(row.right, writing, change);
  return styledParagraph(paragraphStyleId(row.role), [...left, ...tab, ...right], { mark: changedMark(change, writing) });
}
