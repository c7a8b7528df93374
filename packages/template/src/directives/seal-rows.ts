/** Characters in a line (5.2.3), and how many seals stand side by side at most, so that none leaves the text area (7.3.5.1). */
const [line, most] = [28, 3];

/** Names in rows and columns: what stands in each row, and the relative widths of the columns. */
interface SealRows {
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Sealed names in their order, side by side in as few rows as they fit without a break, the rows as even as may be
 * (GB/T 9704—2012, 7.3.5.1). Columns are equal unless a name is too long for that.
 */
export function sealRows(names: readonly string[]): SealRows {
  const fewest = Math.ceil(names.length / most);
  for (let columns = Math.ceil(names.length / fewest); columns > 1; columns--) {
    const rows = inRows(names, columns);
    const needed = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => roomFor(row[column] ?? ""))));
    if (needed.every((width) => width <= line / columns)) return { widths: needed.map(() => 1), rows };
    if (needed.reduce((sum, width) => sum + width, 0) <= line) return { widths: needed, rows };
  }
  return { widths: [1], rows: inRows(names, 1) };
}

/** The name, and a blank that keeps it apart from the next. */
function roomFor(name: string): number {
  return [...name].length + 1;
}

function inRows(names: readonly string[], columns: number): string[][] {
  const count = Math.ceil(names.length / columns);
  return Array.from({ length: count }, (_, row) => {
    return Array.from({ length: columns }, (_, column) => names[row * columns + column] ?? "");
  });
}
