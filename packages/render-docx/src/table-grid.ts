import type { Cell, Table } from "@gongwen/document";

/** One cell of a row on the grid of columns. `covered` by a row span from above, it has no cell of its own. */
export interface Place {
  readonly column: number;
  readonly columns: number;
  readonly cell?: Cell;
  readonly merge?: "start" | "covered";
}

/**
 * Scales relative widths to a total, and gives each column's edges in twips, from 0 to the total. Edges are rounded, not widths,
 * so that widths add up.
 */
export function columnEdges(widths: readonly number[], total: number): number[] {
  const sum = widths.reduce((whole, width) => whole + width, 0);
  const until = (count: number) => widths.slice(0, count).reduce((left, width) => left + width, 0);
  return [0, ...widths.map((_, index) => Math.round((total * until(index + 1)) / sum))];
}

interface Open {
  readonly columns: number;
  rows: number;
}

/**
 * Puts the cells of each row on the columns, with a covered place wherever a cell from above reaches down.
 *
 * @throws RangeError when a row's cells don't fill the columns exactly, or a span reaches below the last row
 */
export function layRows(table: Table): Place[][] {
  const open = new Map<number, Open>();
  const laid = table.rows.map((row, index) => {
    const places = layRow(row.cells, open, table.widths.length);
    const filled = places.reduce((sum, place) => sum + place.columns, 0);
    if (filled !== table.widths.length || places.filter((place) => place.cell !== undefined).length !== row.cells.length) {
      throw new RangeError(`Row ${index + 1} of a table does not fill its ${table.widths.length} columns`);
    }
    return places;
  });
  if (open.size > 0) throw new RangeError("A cell of a table spans more rows than there are");
  return laid;
}

function layRow(cells: readonly Cell[], open: Map<number, Open>, count: number): Place[] {
  const places: Place[] = [];
  const rest = [...cells];
  for (let column = 0; column < count; column += (places.at(-1) as Place).columns) {
    const above = open.get(column);
    const cell = above === undefined ? rest.shift() : undefined;
    if (above !== undefined) places.push(coveredPlace(column, above, open));
    else if (cell !== undefined) places.push(ownPlace(column, cell, open));
    else break;
  }
  return places;
}

function coveredPlace(column: number, above: Open, open: Map<number, Open>): Place {
  above.rows -= 1;
  if (above.rows === 0) open.delete(column);
  return { column, columns: above.columns, merge: "covered" };
}

function ownPlace(column: number, cell: Cell, open: Map<number, Open>): Place {
  const columns = cell.columns ?? 1;
  const rows = cell.rows ?? 1;
  if (rows === 1) return { column, columns, cell };
  open.set(column, { columns, rows: rows - 1 });
  return { column, columns, cell, merge: "start" };
}
