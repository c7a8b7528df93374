import { readCoverage } from "./cmap-table.ts";
import { readNames } from "./name-table.ts";
import { sfntTables } from "./sfnt-tables.ts";

/** Name ids of the OpenType `name` table. */
const nameId = { family: 1, full: 4, version: 5, typographicFamily: 16 } as const;

/** What a font file says of itself. */
export interface Face {
  /** Family names in all its languages, the typographic ones first. */
  readonly families: readonly string[];
  readonly fullNames: readonly string[];
  /** As written in the file, such as `Version 1.300`. */
  readonly version: string;
  /** Whether the face has a glyph of its own for the code point (an integer, as `codePointAt` gives it). */
  readonly covers: (codePoint: number) => boolean;
}

/**
 * Reads names and coverage of a TTF, OTF or TTC: the open faces, or those that an office supplies.
 *
 * @param index which face of a collection (TTC); 0 for a single font
 * @throws Error when the bytes are no such font, are cut off, or have no Unicode character map
 */
export function readFace(bytes: Uint8Array, index = 0): Face {
  const tables = sfntTables(bytes, index);
  const [name, cmap] = [tables.get("name"), tables.get("cmap")];
  if (!name || !cmap) throw new Error("A font without a name table or a character map");
  const names = readNames(name);
  return {
    families: [...new Set([...names(nameId.typographicFamily), ...names(nameId.family)])],
    fullNames: names(nameId.full),
    version: names(nameId.version)[0] ?? "",
    // A copy: the file itself, of many megabytes, need not stay for its character map.
    covers: readCoverage(copyOf(cmap)),
  };
}

function copyOf({ buffer, byteOffset, byteLength }: DataView): DataView {
  return new DataView(buffer.slice(byteOffset, byteOffset + byteLength));
}
