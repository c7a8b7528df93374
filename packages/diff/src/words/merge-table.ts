import { type Cell, paragraphText, type Row, type Table } from "@gongwen/document";
import { openText } from "@gongwen/source";
import { align, isPaired, type Likeness, type Pair } from "./align.ts";
import { textLikeness } from "./likeness.ts";
import { goneParagraph, inlineKey, mergeCellParagraphs } from "./merge-paragraphs.ts";

/** Rows that cells over several of them hold together; mostly one row. They come and go as one. */
interface Band {
  readonly rows: readonly Row[];
  readonly key: string;
  /** Its words without figures, those that are open yet among them: a row is found again by its names. */
  readonly names: string;
  readonly words: string;
  /** Which cell spans what. */
  readonly layout: string;
}

/** Tables of the same columns are alike as far as their words are; others never. */
export function tableLikeness(old: Table, now: Table): number {
  if (old.role !== now.role || old.widths.length !== now.widths.length) return 0;
  // A table is found again with half of its words changed: no other one stands at its place.
  return Math.min(1, 2 * textLikeness(tableKey(old), tableKey(now)));
}

/** Everything that a table says. */
export function tableKey({ rows }: Table): string {
  return rows.map(rowKey).join("\n");
}

/** One table from an old and a new one of as many columns. */
export function mergeTable(old: Table, now: Table): Table {
  const pairs = align(bandsOf(old), bandsOf(now), bandLikeness);
  const rows = pairs.map((pair) => mergeBands(pair));
  const heads = headCount(pairs, old, now);
  return { ...now, rows: rows.flat(), headRows: rows.slice(0, heads).flat().length };
}

/** A table that only the old document has. */
export function goneTable(table: Table): Table {
  return { ...table, rows: table.rows.map((row) => goneRow(row)) };
}

/** How many of the bands stand in the head of either table. */
function headCount(pairs: readonly Pair<Band>[], old: Table, now: Table): number {
  const [oldHead, newHead] = [new Set(old.rows.slice(0, old.headRows)), new Set(now.rows.slice(0, now.headRows))];
  const inHead = (band: Band | undefined, head: ReadonlySet<Row>) => band?.rows.some((row) => head.has(row)) ?? false;
  return pairs.findLastIndex((pair) => inHead(pair.old, oldHead) || inHead(pair.new, newHead)) + 1;
}

function bandsOf({ rows }: Table): Band[] {
  const bands: Row[][] = [];
  let reach = 0;
  for (const [index, row] of rows.entries()) {
    if (index >= reach) bands.push([]);
    bands.at(-1)?.push(row);
    reach = Math.max(reach, index + 1, ...row.cells.map(({ rows: spanned = 1 }) => index + spanned));
  }
  return bands.map(bandOf);
}

function bandOf(rows: readonly Row[]): Band {
  const words = rows.map(({ cells }) => cells.flatMap(({ children }) => children.map(paragraphText)).join(" ")).join("\n");
  const layout = rows.map(({ cells }) => cells.map(({ columns = 1, rows: down = 1 }) => `${columns}x${down}`).join()).join(";");
  const key = rows.map(rowKey).join("\n");
  return { rows, layout, words, names: key.replaceAll(openText, "").replace(/[\d\s.,%]/g, ""), key: `${layout} ${key}` };
}

function rowKey({ cells }: Row): string {
  return cells
    .map(({ children }) => children.map((paragraph) => `${paragraph.marker ?? ""}${inlineKey(paragraph.children)}`).join("¶"))
    .join("|");
}

/** Rows of another layout are never alike; those with names are alike as far as the names are, others as far as their figures. */
const bandLikeness: Likeness<Band> = {
  key: ({ key }) => key,
  likeness(old, now) {
    if (old.layout !== now.layout) return 0;
    return /\p{L}/u.test(old.names + now.names) ? textLikeness(old.names, now.names) : textLikeness(old.words, now.words);
  },
};

function mergeBands(pair: Pair<Band>): Row[] {
  if (isPaired(pair)) return pair.new.rows.map((row, index) => mergeRow(pair.old.rows[index] as Row, row));
  if (pair.new !== undefined) return pair.new.rows.map((row) => ({ ...row, change: "inserted" }));
  return (pair.old?.rows ?? []).map((row) => goneRow(row));
}

function goneRow(row: Row): Row {
  return { ...row, cells: row.cells.map((cell) => goneCell(cell)), change: "deleted" };
}

function goneCell(cell: Cell): Cell {
  return { ...cell, children: cell.children.map((paragraph) => goneParagraph(paragraph)) };
}

function mergeRow(old: Row, now: Row): Row {
  const cells = now.cells.map((cell, index) => {
    const before = old.cells[index] as Cell;
    return { ...cell, children: mergeCellParagraphs(before.children, cell.children) };
  });
  return { ...now, cells };
}
