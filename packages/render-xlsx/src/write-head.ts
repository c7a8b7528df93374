import { type SheetTask, total } from "./sheet-task.ts";
import { countLines, linesHeight } from "./text-height.ts";

/** The heading rows with their spans, each as high as the highest of its cells that stand in one row. */
export function writeHead({ grid, sheet, places, style, styles, widths }: SheetTask): void {
  const taken = new Set<string>();
  const { headSize, rowHeight } = style.sheet;
  for (const [index, cells] of sheet.head.entries()) {
    const row = places.headRows.first + index;
    let height = rowHeight;
    let column = 1;
    for (const { text, columns = 1, rows = 1 } of cells) {
      while (taken.has(`${row}:${column}`)) column++;
      for (let down = 0; down < rows; down++) {
        for (let right = 0; right < columns; right++) taken.add(`${row + down}:${column + right}`);
      }
      grid.put(row, column, styles.head, { kind: "text", text });
      grid.merge(row, column, row + rows - 1, column + columns - 1);
      const lines = countLines(text, total(widths.slice(column - 1, column - 1 + columns)), headSize);
      height = Math.max(height, Math.ceil((linesHeight(lines, headSize) + 4) / rows));
      column += columns;
    }
    grid.setHeight(row, height);
  }
}
