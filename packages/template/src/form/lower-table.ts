import type { Cell, Paragraph, Row, Table } from "@gongwen/document";
import { type CellLook, type FormTable, type ParagraphRole, partsOf } from "@gongwen/schema";
import { type FormScope, type FormWork, spanAt } from "./form-work.ts";
import { lowerText } from "./lower-text.ts";
import { placeRows } from "./place-rows.ts";
import { type PrintedRow, printRows } from "./print-rows.ts";
import { type GridCell, gridColumns, splitCell, yearScale } from "./table-grid.ts";

const roles: Record<CellLook, ParagraphRole> = {
  head: "cell-head",
  label: "cell-label",
  value: "cell-value",
  number: "cell-number",
  listHeading: "cell-list-heading",
  dash: "cell-label",
};

type PrintedCell = PrintedRow["cells"][number];

/** A cell of one year or of none, between two edges of the table. */
interface PlacedCell extends GridCell {
  readonly cell: PrintedCell;
  readonly scope: FormScope;
}

/** A table with its loops done and its columns as its cells need them. */
export function lowerTable(table: FormTable, path: readonly PropertyKey[], work: FormWork): Table {
  const printed = printRows(table.rows, [...path, "rows"], { locals: {} }, work);
  const placed = placeCells(printed, table.widths, work);
  const columns = gridColumns(placed.flat());
  return {
    type: "table",
    role: table.role,
    widths: columns.widths,
    headRows: table.headRows ?? 0,
    rows: printed.map((row, index) => {
      const cells = (placed[index] as PlacedCell[]).map((cell, position, all) => {
        return lowerCell(cell, columns.count(cell), hidesDash(all, position), work);
      });
      return lowerRow(row, cells);
    }),
    ...spanAt(work, path),
  };
}

function placeCells(rows: readonly PrintedRow[], widths: readonly number[], work: FormWork): PlacedCell[][] {
  const { starts } = placeRows(rows, widths.length);
  const scale = yearScale(work.facts);
  return rows.map(({ cells, scope }, row) =>
    cells.flatMap((cell, index) => {
      const start = starts[row]?.[index] ?? 0;
      const whole = splitCell(widths, start, cell.span, 1, scale);
      if (cell.per === undefined) return whole.map((edges) => ({ ...edges, cell, scope }));
      const parts = partsOf(cell.per, work.facts);
      return splitCell(widths, start, cell.span, parts.length, scale).map((edges, position) => {
        const part = parts[position] as (typeof parts)[number];
        return { ...edges, cell, scope: { ...scope, part, locals: { ...scope.locals, year: part.year } } };
      });
    }),
  );
}

/** A goal with fewer dashes than cells for them leaves the first of these blank. */
function hidesDash(cells: readonly PlacedCell[], position: number): boolean {
  const dashes = cells.flatMap(({ cell }, index) => (cell.look === "dash" ? [index] : []));
  const printed = cells[position]?.scope.goal?.dashes ?? dashes.length;
  return dashes.slice(0, Math.max(0, dashes.length - printed)).includes(position);
}

/** Printed lines of a cell's small face that fit in one line of the grid. */
const printedInOne = 2;

interface LoweredCell {
  readonly cell: Cell;
  /** Lines of the grid that its entries ask for; 0 when one line is enough. */
  readonly lines: number;
}

function lowerCell({ cell, scope }: PlacedCell, columns: number, blank: boolean, work: FormWork): LoweredCell {
  const lines = cell.lines.map((line) => ({ line, ...lowerText(blank ? { ...line, text: "" } : line, scope, work) }));
  const long = lines.filter((line) => line.height > 1);
  const isLong = long.length > 0;
  const children = lines.map((line): Paragraph => {
    return { type: "paragraph", role: roles[cell.look], children: line.children, ...spanAt(work, line.line.path) };
  });
  return {
    cell: {
      children,
      ...(columns === 1 ? {} : { columns }),
      ...(cell.rowSpan === 1 ? {} : { rows: cell.rowSpan }),
      vertical: isLong ? "top" : "center",
    },
    lines: isLong ? sumOf(long.map(({ height }) => height)) + Math.ceil((lines.length - long.length) / printedInOne) : 0,
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function lowerRow({ row }: PrintedRow, cells: readonly LoweredCell[]): Row {
  const minLines = Math.max(row.minLines, ...cells.map(({ lines }) => lines));
  return {
    cells: cells.map(({ cell }) => cell),
    ...(minLines === 0 ? {} : { minLines }),
    ...(row.breakable ? { breakable: true } : {}),
  };
}
