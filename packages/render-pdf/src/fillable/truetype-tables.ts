/** The tables of a TrueType face that finding and cutting outlines takes. */
export interface TrueTypeTables {
  /** Number of glyphs. */
  readonly count: number;
  has(tag: string): boolean;
  bytes(tag: string): Uint8Array;
  view(tag: string): DataView;
  /** Where a glyph's outline lies in `glyf`. */
  range(glyph: number): readonly [start: number, end: number];
  /** A glyph's advance, in units of the em. */
  advance(glyph: number): number;
}

/**
 * Opens a single TrueType face.
 *
 * @throws Error when it is a collection, or has no outlines in `glyf`
 */
export function trueTypeTables(file: Uint8Array): TrueTypeTables {
  const all = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const places = new Map<string, readonly [number, number]>();
  for (let at = 12; at < 12 + 16 * all.getUint16(4); at += 16) {
    const tag = String.fromCharCode(...file.subarray(at, at + 4));
    places.set(tag, [all.getUint32(at + 8), all.getUint32(at + 12)]);
  }
  const place = (tag: string) => {
    const found = places.get(tag);
    if (found === undefined) throw new Error(`A face for form fields needs the TrueType table ${tag}`);
    return found;
  };
  const view = (tag: string) => new DataView(file.buffer, file.byteOffset + place(tag)[0], place(tag)[1]);
  const long = view("head").getInt16(50) === 1;
  const [loca, hmtx, metrics] = [view("loca"), view("hmtx"), view("hhea").getUint16(34)];
  const offset = (glyph: number) => (long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  return {
    count: view("maxp").getUint16(4),
    has: (tag) => places.has(tag),
    bytes: (tag) => file.subarray(place(tag)[0], place(tag)[0] + place(tag)[1]),
    view,
    range: (glyph) => [offset(glyph), offset(glyph + 1)],
    advance: (glyph) => hmtx.getUint16(4 * Math.min(glyph, metrics - 1)),
  };
}

const formats = { segments: 4, groups: 12 } as const;

/** The glyph of a code point by the face's Unicode map, 0 where there is none. */
export function glyphOf(cmap: DataView, code: number): number {
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const [platform, at] = [cmap.getUint16(4 + 8 * index), cmap.getUint32(8 + 8 * index)];
    const format = cmap.getUint16(at);
    if (platform !== 0 && platform !== 3) continue;
    const glyph =
      format === formats.groups ? inGroups(cmap, at, code) : format === formats.segments ? inSegments(cmap, at, code) : 0;
    if (glyph !== 0) return glyph;
  }
  return 0;
}

function inGroups(cmap: DataView, at: number, code: number): number {
  for (let group = at + 16; group < at + 16 + 12 * cmap.getUint32(at + 12); group += 12) {
    const first = cmap.getUint32(group);
    if (code >= first && code <= cmap.getUint32(group + 4)) return cmap.getUint32(group + 8) + code - first;
  }
  return 0;
}

function inSegments(cmap: DataView, at: number, code: number): number {
  const bytes = cmap.getUint16(at + 6);
  for (let step = 0; step < bytes; step += 2) {
    if (code > cmap.getUint16(at + 14 + step)) continue;
    const first = cmap.getUint16(at + 16 + bytes + step);
    if (code < first) return 0;
    const delta = cmap.getUint16(at + 16 + 2 * bytes + step);
    const place = at + 16 + 3 * bytes + step;
    const offset = cmap.getUint16(place);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = cmap.getUint16(place + offset + 2 * (code - first));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
