const codePoints = 0x110000;

/** Which subtables speak of Unicode, best first: full repertoire, then the BMP (OpenType, cmap, encoding records). */
const preferred = ["3 10", "0 6", "0 4", "3 1", "0 3", "0 2", "0 1", "0 0"];

type Mark = (codePoint: number, glyph: number) => void;

/** Format 4: segments of the BMP, a glyph by difference or by way of a list. */
function walkSegments(table: DataView, at: number, mark: Mark): void {
  const bytes = table.getUint16(at + 6);
  const [ends, starts, deltas, offsets] = [at + 14, at + 16 + bytes, at + 16 + 2 * bytes, at + 16 + 3 * bytes];
  for (let step = 0; step < bytes; step += 2) {
    const [start, end] = [table.getUint16(starts + step), table.getUint16(ends + step)];
    const [delta, offset] = [table.getUint16(deltas + step), table.getUint16(offsets + step)];
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed = offset === 0 ? code : table.getUint16(offsets + step + offset + 2 * (code - start));
      mark(code, offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff);
    }
  }
}

/** Format 12: runs of code points beside runs of glyphs. */
function walkGroups(table: DataView, at: number, mark: Mark): void {
  for (let index = 0; index < table.getUint32(at + 12); index++) {
    const group = at + 16 + 12 * index;
    const [start, end, glyph] = [table.getUint32(group), table.getUint32(group + 4), table.getUint32(group + 8)];
    for (let code = start; code <= end && code < codePoints; code++) mark(code, glyph + code - start);
  }
}

const walkers: Readonly<Record<number, (table: DataView, at: number, mark: Mark) => void>> = { 4: walkSegments, 12: walkGroups };

function bestSubtable(table: DataView): number {
  const places = new Map<string, number>();
  for (let index = 0; index < table.getUint16(2); index++) {
    const at = 4 + 8 * index;
    places.set(`${table.getUint16(at)} ${table.getUint16(at + 2)}`, table.getUint32(at + 4));
  }
  const readable = preferred.map((key) => places.get(key)).find((at) => at !== undefined && table.getUint16(at) in walkers);
  if (readable === undefined) throw new Error("No Unicode character map of format 4 or 12");
  return readable;
}

/**
 * Which code points a `cmap` table gives a glyph other than 0, the "missing" box.
 *
 * @throws Error when it has no Unicode subtable of format 4 or 12
 */
export function readCoverage(table: DataView): (codePoint: number) => boolean {
  const covered = new Uint8Array(codePoints);
  const at = bestSubtable(table);
  walkers[table.getUint16(at)]?.(table, at, (code, glyph) => {
    covered[code] = glyph === 0 ? 0 : 1;
  });
  return (codePoint) => covered[codePoint] === 1;
}
