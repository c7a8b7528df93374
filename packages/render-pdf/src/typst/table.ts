import type { Cell, Inline, Paragraph, Row, Table } from "@gongwen/document";
import type { StyleSheet, TableStyle } from "@gongwen/schema";
import { fieldText } from "../field-text.ts";
import { array, millimetres, points, quoted } from "./literals.ts";
import { type Context, inkTop } from "./look.ts";
import { paragraphSource } from "./paragraph.ts";

type EntryNode = Extract<Inline, { type: "entry" }>;

const verticals = { top: "top", center: "horizon", bottom: "bottom" } as const;

/** What the cells of one table share; `width` is that of the text area and `height` the most that a cell can have, in points. */
interface Frame {
  readonly table: Table;
  readonly style: TableStyle;
  readonly width: number;
  readonly height: number;
  readonly name: string;
}

/** The entry that a cell holds and nothing else: its field takes the whole cell. */
function soleEntry(cell: Cell): EntryNode | undefined {
  const only = cell.children.length === 1 ? (cell.children[0] as Paragraph) : undefined;
  const node = only?.children.length === 1 && only.marker === undefined ? only.children[0] : undefined;
  return node?.type === "entry" && node.control.kind !== "box" ? node : undefined;
}

/** Least height in points that an entry's limit asks for, at the size of a field's text. */
function limitHeight(cell: Cell, at: number, { table, style, width, height }: Frame): number {
  const entry = soleEntry(cell);
  if (entry?.limit === undefined || entry.control.kind !== "text" || !entry.control.multiline) return 0;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const share = sum(table.widths.slice(at, at + (cell.columns ?? 1))) / sum(table.widths);
  const inner = share * width - 2 * style.paddingX * (72 / 25.4) - 4;
  const asked = Math.ceil(entry.limit / Math.floor(inner / fieldText.size)) * fieldText.pitch + 4;
  return Math.min(asked, height);
}

/** Least height of a row's content in points. */
function leastHeight(row: Row, { style }: Frame, context: Context): number {
  const asked = (row.minLines ?? 0) * context.style.grid.linePitch;
  const usual = Math.max(0, (style.minRowHeight ?? 0) - 2 * style.paddingY) * (72 / 25.4);
  return Math.max(asked, usual);
}

function cellBody(cell: Cell, height: number, context: Context): string {
  const across = verticals[cell.vertical ?? "center"];
  const entry = context.fillable ? soleEntry(cell) : undefined;
  const inner = entry === undefined ? cell.children.map((one) => paragraphSource(one, context)).join("; ") : "none";
  const body = height > 0 ? `least(${points(height)}, ${across}, { ${inner} })` : `{ ${inner} }`;
  return entry === undefined ? body : `placed("entry", ${quoted(entry.id)}, ${body})`;
}

/** One cell. `mark` names its row where the row must not break, so that one taller than a page is found out. */
function cellSource(cell: Cell, row: Row, height: number, mark: string | undefined, kind: string, context: Context): string {
  const body = cellBody(cell, height, context);
  const options = [
    ...(cell.columns === undefined ? [] : [`colspan: ${cell.columns}`]),
    ...(cell.rows === undefined ? [] : [`rowspan: ${cell.rows}`]),
    `align: ${verticals[cell.vertical ?? "center"]}`,
    ...(row.breakable === true ? [] : ["breakable: false"]),
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

function rowSource(row: Row, index: number, starts: readonly number[], frame: Frame, context: Context): string[] {
  const carrier = Math.max(
    0,
    row.cells.findIndex((cell) => (cell.rows ?? 1) === 1),
  );
  return row.cells.map((cell, at) => {
    const limit = context.fillable ? limitHeight(cell, starts[at] as number, frame) : 0;
    const least = Math.max(limit, at === carrier ? leastHeight(row, frame, context) : 0);
    const mark = at === carrier && row.breakable !== true ? `${frame.name}.${index}` : undefined;
    return cellSource(
      cell,
      limit > 0 ? { ...row, breakable: false } : row,
      least,
      mark,
      frame.style.rules === "none" ? "grid" : "table",
      context,
    );
  });
}

/** The rules of a table; those of a box are its outer ones only. */
function stroke({ rules, thickness }: TableStyle, columns: number, rows: number): string {
  const rule = `${millimetres(thickness)} + black`;
  if (rules === "none") return "none";
  return rules === "all" ? rule : `outer(${rule}, ${columns}, ${rows})`;
}

/** The room before a table in points; before a letterhead, so that its ink begins at its distance (7.2.4). */
function gapBefore(table: Table, sheet: StyleSheet): number {
  if (table.role !== "letterhead") return (sheet.tables[table.role].blanksBefore ?? 0) * sheet.grid.linePitch;
  return (sheet.letterhead.distance * 72) / 25.4 - inkTop(sheet.paragraphs["letterhead-name"], sheet);
}

/**
 * One table. Rules and padding come from the sheet; rows of the head repeat on every page; one without rules only lays out, and
 * is no table to a reader that speaks.
 *
 * @param name unique in the document; marks of its rows begin with it
 * @param width the text area's, in points
 */
export function tableSource(table: Table, name: string, width: number, context: Context): string {
  const style = context.style.tables[table.role];
  const { lines, linePitch } = context.style.grid;
  const frame = { table, style, width, height: (lines - 1) * linePitch, name };
  const options = [
    `columns: ${array(table.widths.map((part) => `${part}fr`))}`,
    `inset: (x: ${millimetres(style.paddingX)}, y: ${millimetres(style.paddingY)})`,
    `stroke: ${stroke(style, table.widths.length, table.rows.length)}`,
  ].join(", ");
  const starts = columnsOf(table);
  const rows = table.rows.map((row, index) => rowSource(row, index, starts[index] as number[], frame, context));
  const gap = points(gapBefore(table, context.style));
  if (style.rules === "none") return `layout-table(${gap}, grid(${[options, ...rows.flat()].join(", ")}))`;
  const head = rows.slice(0, table.headRows).flat();
  const cells = [...(head.length === 0 ? [] : [`table.header(${head.join(", ")})`]), ...rows.slice(table.headRows).flat()];
  return `ruled-table(${gap}, table(${[options, ...cells].join(", ")}))`;
}
