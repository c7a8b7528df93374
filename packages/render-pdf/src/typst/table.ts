import { type Cell, type Paragraph, paragraphText, type Row, type Table } from "@gongwen/document";
import type { ParagraphRole, StyleSheet, TableStyle } from "@gongwen/schema";
import { fieldOverlap, limitHeight } from "../field-text.ts";
import { soleEntry } from "../sole-entry.ts";
import { array, millimetres, points, quoted } from "./literals.ts";
import { type Context, inkTop, look, lookName, pitchOf } from "./look.ts";
import { paragraphSource } from "./paragraph.ts";
import { isShortLine, shortLineSource } from "./short-line.ts";

const pointsPerMillimetre = 72 / 25.4;
const verticals = { top: "top", center: "horizon", bottom: "bottom" } as const;

/** Where a table stands; `width` is that of the text area, in points. */
interface Room {
  readonly table: Table;
  readonly style: TableStyle;
  readonly width: number;
}

/** What the cells of one table share; `height` is the most that a cell can have, in points. */
interface Frame extends Room {
  readonly height: number;
  readonly name: string;
  /**
   * The roles of lines that look as most of its lines do: said once for the table, as a look of its own takes memory in each cell. None in
   * one that only lays out.
   */
  readonly usual: readonly ParagraphRole[];
}

/** Width of a cell's content in points. */
function innerWidth(cell: Cell, at: number, { table, style, width }: Room): number {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const share = sum(table.widths.slice(at, at + (cell.columns ?? 1))) / sum(table.widths);
  return share * width - 2 * style.paddingX * pointsPerMillimetre;
}

/** Least height in points of the content of a cell whose one entry is limited; a page at most. */
function soleHeight(cell: Cell, at: number, frame: Frame): number {
  const entry = soleEntry(cell);
  const overlap = fieldOverlap(frame.style);
  const height = entry === undefined ? 0 : limitHeight(entry, innerWidth(cell, at, frame) + 2 * overlap.x);
  return height === 0 ? 0 : Math.min(height - 2 * overlap.y, frame.height);
}

/** Least height of a row's content in points. */
function leastHeight(row: Row, { style }: Frame, context: Context): number {
  const asked = (row.minLines ?? 0) * context.style.grid.linePitch;
  const usual = Math.max(0, (style.minRowHeight ?? 0) - 2 * style.paddingY) * pointsPerMillimetre;
  return Math.max(asked, usual);
}

/** About how high a cell's words are, in points: every character as wide as it is high. */
function wordsHeight(cell: Cell, width: number, { style }: Context): number {
  return cell.children.reduce((sum, paragraph) => {
    const look = style.paragraphs[paragraph.role];
    const lines = paragraphText(paragraph).split("\n");
    const count = lines.reduce((rows, line) => rows + Math.max(1, Math.ceil(([...line].length * look.size) / width)), 0);
    return sum + count * pitchOf(look, style);
  }, 0);
}

/** The one line of a cell that holds nothing else. */
function soleLine({ children }: Cell, width: number, context: Context): Paragraph | undefined {
  const [first] = children;
  return first !== undefined && children.length === 1 && isShortLine(first, width, context) ? first : undefined;
}

/** The roles of lines that look as most do, of those that are alone in their cells. */
function usualRoles(table: Table, starts: readonly (readonly number[])[], room: Room, context: Context): ParagraphRole[] {
  const counts = new Map<ParagraphRole, number>();
  table.rows.forEach(({ cells }, index) => {
    cells.forEach((cell, at) => {
      const line = soleLine(cell, innerWidth(cell, starts[index]?.[at] ?? 0, room), context);
      if (line !== undefined) counts.set(line.role, (counts.get(line.role) ?? 0) + 1);
    });
  });
  const roles = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const looks = roles.map((role) => look(context.style.paragraphs[role], context.style));
  return roles.filter((_, index) => looks[index] === looks[0]);
}

/** The words of a cell. In a table that only lays out a line stays a paragraph: nothing else would say what it is. */
function cellWords(cell: Cell, { style, usual }: Frame, context: Context): string {
  const line = style.rules === "none" ? undefined : soleLine(cell, context.width, context);
  if (line !== undefined) return shortLineSource(line, context, usual.includes(line.role));
  return cell.children.map((one) => paragraphSource(one, context)).join("; ");
}

function cellBody(cell: Cell, height: number, frame: Frame, context: Context): string {
  const across = verticals[cell.vertical ?? "center"];
  const entry = context.fillable ? soleEntry(cell) : undefined;
  const words = entry === undefined ? cellWords(cell, frame, context) : "none";
  // The label of several rows stays in one piece when its rows part.
  const { lines, linePitch } = context.style.grid;
  const isShort = wordsHeight(cell, context.width, context) < (lines * linePitch) / 2;
  const inner = (cell.rows ?? 1) > 1 && isShort ? `block(width: 100%, breakable: false, { ${words} })` : words;
  const body = height > 0 ? `least(${points(height)}, ${across}, { ${inner} })` : `{ ${inner} }`;
  return entry === undefined ? body : `placed("entry", ${quoted(entry.id)}, ${body})`;
}

/** One cell. `mark` names its row where the row must not break, so that one taller than a page is found out. */
function cellSource(cell: Cell, row: Row, height: number, mark: string | undefined, frame: Frame, context: Context): string {
  const body = cellBody(cell, height, frame, context);
  const kind = frame.style.rules === "none" ? "grid" : "table";
  const options = [
    ...(cell.columns === undefined ? [] : [`colspan: ${cell.columns}`]),
    ...(cell.rows === undefined ? [] : [`rowspan: ${cell.rows}`]),
    `align: ${verticals[cell.vertical ?? "center"]}`,
    // A cell that spans rows and may not break would keep all of its rows on one page.
    ...(row.breakable === true || (cell.rows ?? 1) > 1 ? [] : ["breakable: false"]),
  ];
  return `${kind}.cell(${options.join(", ")}, ${mark === undefined ? body : `placed("row", ${quoted(mark)}, ${body})`})`;
}

/** The column that each cell of every row begins in, counting the spans from above. */
function columnsOf(table: Table): number[][] {
  const busy = table.widths.map(() => 0);
  return table.rows.map((row) => {
    let at = 0;
    const starts = row.cells.map((cell) => {
      while ((busy[at] ?? 0) > 0) at++;
      const start = at;
      for (const end = at + (cell.columns ?? 1); at < end; at++) busy[at] = cell.rows ?? 1;
      return start;
    });
    busy.forEach((rows, column) => {
      busy[column] = Math.max(0, rows - 1);
    });
    return starts;
  });
}

/** About how high a row is, in shares of the most that one can be. */
function rowShare(row: Row, starts: readonly number[], frame: Frame, context: Context): number {
  const words = row.cells.map((cell, at) => wordsHeight(cell, innerWidth(cell, starts[at] as number, frame), context));
  return Math.max(leastHeight(row, frame, context), ...words) / frame.height;
}

/** From which share on a row that may break does so: a shorter one goes to the next page as a whole. */
const breaksFrom = 1 / 2;

/** From which share on a row is measured: each mark costs the layout engine a pass over its table. */
const measuredFrom = 1 / 4;

/** The rows that a cell spans with others. */
function spannedRows({ rows }: Table): ReadonlySet<number> {
  const spans = rows.map(({ cells }) => Math.max(1, ...cells.map((cell) => cell.rows ?? 1)));
  return new Set(spans.flatMap((span, index) => (span === 1 ? [] : Array.from({ length: span }, (_, row) => index + row))));
}

/**
 * The height of a row's content in points where all of its cells hold short lines, and so nothing has to be measured: the layout
 * engine sets a row once whose height it is given, every other one twice. Undefined for another row.
 */
function knownHeight(row: Row, starts: readonly number[], frame: Frame, context: Context): number | undefined {
  const isKnown = row.cells.every(({ children }, at) => {
    const width = innerWidth(row.cells[at] as Cell, starts[at] as number, frame);
    return children.length > 0 && children.every((paragraph) => isShortLine(paragraph, width, context));
  });
  if (!isKnown) return undefined;
  const { style } = context;
  const heights = row.cells.map(({ children }) =>
    children.reduce((sum, { role }) => sum + pitchOf(style.paragraphs[role], style), 0),
  );
  return Math.max(leastHeight(row, frame, context), ...heights);
}

/** The heights of all rows, their padding included; the last one given is that of all rows after it. */
function rowHeights(heights: readonly (number | undefined)[], { style }: Frame): string {
  const padding = 2 * style.paddingY * pointsPerMillimetre;
  const sources = heights.map((height) => (height === undefined ? "auto" : points(height + padding)));
  const last = sources.at(-1);
  const end = sources.findLastIndex((source) => source !== last);
  return array(sources.slice(0, end + 2));
}

function rowSource(
  given: Row,
  index: number,
  starts: readonly number[],
  isKnown: boolean,
  frame: Frame,
  context: Context,
): string[] {
  const share = rowShare(given, starts, frame, context);
  const row = { ...given, breakable: given.breakable === true && share > breaksFrom };
  const carrier = Math.max(
    0,
    row.cells.findIndex((cell) => (cell.rows ?? 1) === 1),
  );
  return row.cells.map((cell, at) => {
    const limit = context.fillable ? soleHeight(cell, starts[at] as number, frame) : 0;
    const least = isKnown ? 0 : Math.max(limit, at === carrier ? leastHeight(row, frame, context) : 0);
    const room = leastHeight(row, frame, context) - cell.children.length * context.style.grid.linePitch;
    const inner = { ...context, width: innerWidth(cell, starts[at] as number, frame), entryHeight: Math.max(0, room) };
    const isMeasured = at === carrier && !row.breakable && share > measuredFrom;
    const mark = isMeasured ? `${frame.name}.${index}` : undefined;
    return cellSource(cell, limit > 0 ? { ...row, breakable: false } : row, least, mark, frame, inner);
  });
}

/** The rules of a table: across it as a whole, as those of its cells would take memory in each; a box has its outer ones only. */
function ruleSources({ rules, thickness }: TableStyle, columns: number, rows: number): { stroke: string; lines: string[] } {
  const rule = `${millimetres(thickness)} + black`;
  if (rules === "all") return { stroke: "none", lines: [`..rules(${rule}, ${columns}, ${rows})`] };
  return { stroke: rules === "none" ? "none" : `outer(${rule}, ${columns}, ${rows})`, lines: [] };
}

/** The room before a table in points; before a letterhead, so that its ink begins at its distance (7.2.4). */
function gapBefore(table: Table, sheet: StyleSheet): number {
  if (table.role !== "letterhead") return (sheet.tables[table.role].blanksBefore ?? 0) * sheet.grid.linePitch;
  return sheet.letterhead.distance * pointsPerMillimetre - inkTop(sheet.paragraphs["letterhead-name"], sheet);
}

/**
 * One table. Rules and padding come from the sheet; rows of the head repeat on every page; one without rules only lays out, and
 * is no table to a reader that speaks.
 *
 * @param name unique in the document; marks of its rows begin with it
 */
export function tableSource(table: Table, name: string, context: Context): string {
  const { width } = context;
  const style = context.style.tables[table.role];
  const { lines, linePitch } = context.style.grid;
  const starts = columnsOf(table);
  const height = (lines - 1) * linePitch - 2 * style.paddingY * pointsPerMillimetre;
  const room = { table, style, width };
  const frame = { ...room, height, name, usual: style.rules === "none" ? [] : usualRoles(table, starts, room, context) };
  const spanned = spannedRows(table);
  const heights = table.rows.map((row, index) =>
    style.rules === "none" || spanned.has(index) ? undefined : knownHeight(row, starts[index] as number[], frame, context),
  );
  const ruled = ruleSources(style, table.widths.length, table.rows.length);
  const options = [
    `columns: ${array(table.widths.map((part) => `${part}fr`))}`,
    `rows: ${rowHeights(heights, frame)}`,
    `inset: (x: ${millimetres(style.paddingX)}, y: ${millimetres(style.paddingY)})`,
    `stroke: ${ruled.stroke}`,
    ...ruled.lines,
  ].join(", ");
  const rows = table.rows.map((row, index) => {
    return rowSource(row, index, starts[index] as number[], heights[index] !== undefined, frame, context);
  });
  const gap = points(gapBefore(table, context.style));
  if (style.rules === "none") return `layout-table(${gap}, grid(${[options, ...rows.flat()].join(", ")}))`;
  const head = rows.slice(0, table.headRows).flat();
  const cells = [...(head.length === 0 ? [] : [`table.header(${head.join(", ")})`]), ...rows.slice(table.headRows).flat()];
  const plain = `table(${[options, ...cells].join(", ")})`;
  const [usual] = frame.usual;
  const body = usual === undefined ? plain : `line-in(${lookName(usual)}, ${plain})`;
  const kept = style.keepTogether === true && tableHeight(frame, starts, context) <= frame.height;
  return `ruled-table(${gap}, ${kept ? `block(breakable: false, width: 100%, ${body})` : body})`;
}

/** About how high a table is, in points. */
function tableHeight(frame: Frame, starts: readonly (readonly number[])[], context: Context): number {
  return frame.table.rows.reduce((sum, row, index) => {
    const widths = row.cells.map((cell, at) => innerWidth(cell, starts[index]?.[at] ?? 0, frame));
    const words = row.cells.map((cell, at) => wordsHeight(cell, widths[at] as number, context));
    return sum + Math.max(leastHeight(row, frame, context), ...words) + 2 * frame.style.paddingY * pointsPerMillimetre;
  }, 0);
}
