/** Excel breaks a line somewhat earlier on paper than by arithmetic, and a mark that may not begin a line takes its neighbour along. */
const safety = 0.97;
/** Chinese faces ask for up to 1.3 of their size; Excel never makes a row higher by itself. */
const lineHeight = 1.3;
/** What Excel keeps free at both sides of a cell together, in points. */
const cellPadding = 5;

const narrow = /^[\u0020-\u007e]$/u;

/**
 * How many lines a text takes in a cell, counted on the safe side: nothing may be cut, and Excel has no row height that follows a
 * merged cell.
 *
 * @param text may hold line feeds
 * @param width of the cell in points
 * @param size of the text in points; a Chinese character is as wide as its size, a Latin one 0.6 of it
 */
export function countLines(text: string, width: number, size: number): number {
  const room = Math.max((width - cellPadding) * safety, size);
  return text.split("\n").reduce((sum, line) => sum + linesOf(line, room, size), 0);
}

function linesOf(line: string, room: number, size: number): number {
  let lines = 1;
  let used = 0;
  for (const character of line) {
    const width = narrow.test(character) ? size * 0.6 : size;
    if (used + width > room) {
      lines++;
      used = 0;
    }
    used += width;
  }
  return lines;
}

/** The height in points that so many lines need. */
export function linesHeight(lines: number, size: number): number {
  return Math.ceil(lines * size * lineHeight);
}
