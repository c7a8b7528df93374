import type { Cell, Change, Paragraph as ParagraphBlock, Row, Table as TableBlock } from "@gongwen/document";
import type { StyleSheet, TableStyle } from "@gongwen/schema";
import {
  BorderStyle,
  HeightRule,
  type ITableBordersOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from "docx";
import { changeAttributes, changedMark } from "./change.ts";
import { styledParagraph, writeParagraph } from "./paragraph.ts";
import { paragraphStyleId, plainStyles } from "./style-names.ts";
import { columnEdges, layRows, type Place } from "./table-grid.ts";
import { eighthsOfMillimetres, twipsOfMillimetres, twipsOfPoints } from "./units.ts";
import type { Writing } from "./writing.ts";

/**
 * A table of fixed layout, as wide as the text area.
 *
 * @param width of the text area in twips; the columns add up to it exactly
 * @throws RangeError when the cells of a row, with the spans from above, don't fill its columns
 */
export function writeTable(table: TableBlock, writing: Writing, width: number): Table {
  const look = writing.style.tables[table.role];
  const edges = columnEdges(table.widths, width);
  const rows = layRows(table).map((places, index) => {
    const row = table.rows[index] as Row;
    const held = look.keepTogether === true && index < table.rows.length - 1;
    return new TableRow({
      // Only where they hold: the library writes a false one as a word that the schema forbids.
      ...(row.breakable === true ? {} : { cantSplit: true }),
      ...(index < table.headRows ? { tableHeader: true } : {}),
      ...rowHeight(row, look, writing.style),
      ...rowChange(row.change, writing),
      children: places.map((place) => writePlace(place, edges, writing, { held, change: row.change })),
    });
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: edges.slice(1).map((edge, index) => edge - (edges[index] as number)),
    borders: borders(look),
    margins: padding(look),
    rows,
  });
}

/** The library's names for a row that came or went. */
export function rowChange(change: Change | undefined, writing: Writing) {
  if (change === undefined) return {};
  return change === "inserted" ? { insertion: changeAttributes(writing) } : { deletion: changeAttributes(writing) };
}

function rowHeight(row: Row, look: TableStyle, style: StyleSheet) {
  const least = look.minRowHeight === undefined ? 0 : twipsOfMillimetres(look.minRowHeight);
  const value = Math.max(least, row.minLines === undefined ? 0 : twipsOfPoints(row.minLines * style.grid.linePitch));
  return value === 0 ? {} : { height: { value, rule: HeightRule.ATLEAST } };
}

/** What a row gives to its cells: whether it stays on the page of the next one, and how it changed. */
interface InRow {
  readonly held: boolean;
  readonly change: Change | undefined;
}

function writePlace(place: Place, edges: readonly number[], writing: Writing, row: InRow): TableCell {
  const size = (edges[place.column + place.columns] as number) - (edges[place.column] as number);
  const span = place.columns > 1 ? { columnSpan: place.columns } : {};
  return new TableCell({
    width: { size, type: WidthType.DXA },
    ...span,
    ...(place.merge === undefined ? {} : { verticalMerge: merges[place.merge] }),
    verticalAlign: alignments[place.cell?.vertical ?? "center"],
    children: cellParagraphs(place.cell, writing, row),
  });
}

const merges = { start: VerticalMergeType.RESTART, covered: VerticalMergeType.CONTINUE } as const;

const alignments = { top: VerticalAlignTable.TOP, center: VerticalAlignTable.CENTER, bottom: VerticalAlignTable.BOTTOM } as const;

/** A cell holds one paragraph at least; the hidden one of a covered cell takes no room. */
function cellParagraphs(cell: Cell | undefined, writing: Writing, { held: keepNext, change }: InRow): Paragraph[] {
  const mark = changedMark(change, writing);
  if (cell === undefined) return [styledParagraph(plainStyles.end.id, [], { mark })];
  if (cell.children.length === 0) return [styledParagraph(paragraphStyleId("cell-value"), [], { mark })];
  if (change !== undefined) {
    return cell.children.map((paragraph) => writeParagraph({ ...paragraph, change }, writing, { keepNext }));
  }
  const marks = cellMarks(cell.children);
  return cell.children.map((paragraph, index) => {
    return writeParagraph(paragraph, writing, { keepNext, mark: changedMark(marks[index], writing) });
  });
}

/**
 * How the ends of a cell's paragraphs changed. The last one's can't come or go, for it is the end of the cell: where the last
 * paragraphs did, the end of the one before them did so instead.
 */
function cellMarks(paragraphs: readonly ParagraphBlock[]): (Change | undefined)[] {
  const marks = paragraphs.map(({ change }) => change);
  const change = marks.at(-1);
  if (change === undefined) return marks;
  const kept = marks.findLastIndex((mark) => mark !== change);
  return marks.map((mark, index) => (index === kept ? change : index === marks.length - 1 ? undefined : mark));
}

const noRule = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

function borders(look: TableStyle): ITableBordersOptions {
  const rule = { style: BorderStyle.SINGLE, size: eighthsOfMillimetres(look.thickness), color: "000000" } as const;
  const outer = look.rules === "none" ? noRule : rule;
  const inner = look.rules === "all" ? rule : noRule;
  return { top: outer, bottom: outer, left: outer, right: outer, insideHorizontal: inner, insideVertical: inner };
}

function padding(look: TableStyle) {
  const across = twipsOfMillimetres(look.paddingX);
  const down = twipsOfMillimetres(look.paddingY);
  return { marginUnitType: WidthType.DXA, top: down, bottom: down, left: across, right: across };
}
