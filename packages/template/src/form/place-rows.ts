/** What the placing of a cell asks: how many columns and rows it takes. */
export interface SpanningCell {
  readonly span: number;
  readonly rowSpan: number;
}

/** One row to place. At a fence no cell from above may reach in: a loop's first row, and the first after it. */
export interface RowToPlace {
  readonly cells: readonly SpanningCell[];
  readonly fence?: boolean;
}

/** What keeps a row from being placed. `cell` is the index of the cell at fault, where there is one. */
export interface PlacingFault {
  readonly row: number;
  readonly cell?: number;
  readonly kind: "columns" | "overlap" | "fence";
  /** How many columns the row fills. */
  readonly filled: number;
}

/**
 * Puts the cells of a table on its columns, leaving out what cells from above cover.
 *
 * @returns for each row the first column, from 0, of each cell, and what doesn't fit
 */
export function placeRows(rows: readonly RowToPlace[], columns: number): { starts: number[][]; faults: PlacingFault[] } {
  const covered = new Array<number>(columns).fill(0);
  const faults: PlacingFault[] = [];
  const starts = rows.map(({ cells, fence }, row) => {
    if (fence === true && covered.some((left) => left > 0)) {
      faults.push({ row, kind: "fence", filled: columns });
      covered.fill(0);
    }
    return placeRow(cells, row, covered, faults);
  });
  if (covered.some((left) => left > 0)) faults.push({ row: rows.length - 1, kind: "fence", filled: columns });
  return { starts, faults };
}

function placeRow(cells: readonly SpanningCell[], row: number, covered: number[], faults: PlacingFault[]): number[] {
  const columns = covered.length;
  const taken = covered.map((left) => left > 0);
  const starts: number[] = [];
  let column = 0;
  for (const [cell, { span, rowSpan }] of cells.entries()) {
    while (column < columns && taken[column] === true) column++;
    if (taken.slice(column, column + span).includes(true)) faults.push({ row, cell, kind: "overlap", filled: column + span });
    starts.push(column);
    for (let at = column; at < Math.min(column + span, columns); at++) covered[at] = Math.max(covered[at] ?? 0, rowSpan);
    column += span;
  }
  while (column < columns && taken[column] === true) column++;
  if (column !== columns) faults.push({ row, kind: "columns", filled: column });
  for (const [at, left] of covered.entries()) covered[at] = Math.max(0, left - 1);
  return starts;
}
