import { writeSfnt } from "../rename-face.ts";
import { glyphOf, type TrueTypeTables, trueTypeTables } from "./truetype-tables.ts";

const kept = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];
const composite = { wordArguments: 1, scale: 8, more: 32, twoScales: 64, matrix: 128 } as const;

/** A face cut down to some characters. Glyphs keep their numbers, so that nothing has to be mapped anew. */
export interface FaceSubset {
  readonly bytes: Uint8Array;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly box: readonly [number, number, number, number];
  /** Character → its glyph and advance, in units of the em. Characters that the face lacks are not in it. */
  readonly glyphs: ReadonlyMap<string, { readonly glyph: number; readonly advance: number }>;
}

/** The glyphs that a composite glyph is made of. */
function components(glyf: DataView, start: number): number[] {
  if (glyf.getInt16(start) >= 0) return [];
  const found: number[] = [];
  let [at, flags] = [start + 10, composite.more as number];
  while ((flags & composite.more) !== 0) {
    flags = glyf.getUint16(at);
    found.push(glyf.getUint16(at + 2));
    at += 4 + ((flags & composite.wordArguments) !== 0 ? 4 : 2);
    if ((flags & composite.scale) !== 0) at += 2;
    else if ((flags & composite.twoScales) !== 0) at += 4;
    else if ((flags & composite.matrix) !== 0) at += 8;
  }
  return found;
}

function withComponents(tables: TrueTypeTables, glyphs: Iterable<number>): Set<number> {
  const all = new Set<number>([0]);
  const open = [...glyphs];
  for (let glyph = open.pop(); glyph !== undefined; glyph = open.pop()) {
    if (all.has(glyph)) continue;
    all.add(glyph);
    const [start, end] = tables.range(glyph);
    if (end > start) open.push(...components(tables.view("glyf"), start));
  }
  return all;
}

/** `glyf` with the outlines of some glyphs, and the `loca` that finds them; the others are empty. */
function outlines(tables: TrueTypeTables, glyphs: ReadonlySet<number>): { glyf: Uint8Array; loca: Uint8Array } {
  const parts: Uint8Array[] = [];
  const loca = new DataView(new ArrayBuffer(4 * (tables.count + 1)));
  let at = 0;
  for (let glyph = 0; glyph < tables.count; glyph++) {
    loca.setUint32(4 * glyph, at);
    if (!glyphs.has(glyph)) continue;
    const [start, end] = tables.range(glyph);
    const padded = new Uint8Array((end - start + 3) & ~3);
    padded.set(tables.bytes("glyf").subarray(start, end));
    parts.push(padded);
    at += padded.length;
  }
  loca.setUint32(4 * tables.count, at);
  const glyf = new Uint8Array(at);
  parts.reduce((place, part) => {
    glyf.set(part, place);
    return place + part.length;
  }, 0);
  return { glyf, loca: new Uint8Array(loca.buffer) };
}

/** `head` that says that `loca` holds long offsets. */
function longHead(tables: TrueTypeTables): Uint8Array {
  const head = tables.bytes("head").slice();
  new DataView(head.buffer).setInt16(50, 1);
  return head;
}

/**
 * Cuts a TrueType face (outlines in `glyf`) down to some characters.
 *
 * @throws Error when the face has no TrueType outlines
 */
export function subsetTrueType(bytes: Uint8Array, characters: Iterable<string>): FaceSubset {
  const tables = trueTypeTables(bytes);
  const glyphs = new Map<string, { glyph: number; advance: number }>();
  for (const character of [...new Set(characters)].sort()) {
    const glyph = glyphOf(tables.view("cmap"), character.codePointAt(0) as number);
    if (glyph !== 0) glyphs.set(character, { glyph, advance: tables.advance(glyph) });
  }
  const used = withComponents(
    tables,
    [...glyphs.values()].map(({ glyph }) => glyph),
  );
  const changed: Readonly<Record<string, Uint8Array>> = { ...outlines(tables, used), head: longHead(tables) };
  const directory = kept
    .filter((tag) => tables.has(tag))
    .map((tag) => [tagNumber(tag), changed[tag] ?? tables.bytes(tag)] as const);
  const head = tables.view("head");
  return {
    bytes: writeSfnt(0x00010000, directory),
    unitsPerEm: head.getUint16(18),
    ascent: tables.view("hhea").getInt16(4),
    descent: tables.view("hhea").getInt16(6),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphs,
  };
}

function tagNumber(tag: string): number {
  return [...tag].reduce((number, sign) => number * 256 + sign.charCodeAt(0), 0);
}
