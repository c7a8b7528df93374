import { crc32 } from "node:zlib";
import { strFromU8, strToU8 } from "fflate";
import { deflate } from "./deflate.ts";
import { centralHeader, type EntryRecord, endOfDirectory, localHeader } from "./zip-records.ts";

/** How hard to compress: 0 stores, 1 is quickest, 9 smallest; 6 unless told otherwise. */
export interface PackOptions {
  readonly level?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
}

/** For entries that are compressed already (a zip of DOCX, XLSX and PDF files): they are only put together. */
export const stored: PackOptions = { level: 0 };

const storeMethod = 0;
const deflateMethod = 8;
const mostEntries = 0xffff;
const mostBytes = 0xffffffff;

function encodeName(path: string): Uint8Array {
  const name = strToU8(path);
  const relative = path !== "" && !path.includes("\\") && !path.startsWith("/") && !path.split("/").includes("..");
  if (!relative || name.length > 0xffff || strFromU8(name) !== path) {
    throw new RangeError(`Not a path that a zip can hold: ${JSON.stringify(path)}`);
  }
  return name;
}

function compress(bytes: Uint8Array, level: NonNullable<PackOptions["level"]>): readonly [method: number, packed: Uint8Array] {
  if (level === 0) return [storeMethod, bytes];
  const packed = deflate(bytes, level);
  return packed.length < bytes.length ? [deflateMethod, packed] : [storeMethod, bytes];
}

/** Bytes as an entry holds them, compressed once for as many zips as they go into. */
export interface PackedEntry {
  readonly method: number;
  readonly packed: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

/** Compresses an entry ahead of {@link packZip}. */
export function packEntry(bytes: Uint8Array, { level = 6 }: PackOptions = {}): PackedEntry {
  const [method, packed] = compress(bytes, level);
  return { method, packed, crc: crc32(bytes), size: bytes.length };
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Packs entries into a zip whose bytes depend on nothing but the entries and the level: order as given, every date
 * 1980-01-01 00:00, names in UTF-8, no extra fields, file modes of its own, compression the same on every Node.
 * An entry that compression would not make smaller is stored.
 *
 * @param entries paths (with `/`, relative, without `..`; one that ends in `/` is a folder) and their bytes,
 *   or what {@link packEntry} made of them
 * @returns the archive
 * @throws RangeError when a path is unfit or given twice, or when the archive would need Zip64 (4 GiB, 65,535 entries)
 */
export function packZip(
  entries: Iterable<readonly [path: string, bytes: Uint8Array | PackedEntry]>,
  options: PackOptions = {},
): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const seen = new Set<string>();
  let offset = 0;
  for (const [path, bytes] of entries) {
    if (seen.has(path)) throw new RangeError(`Twice in one zip: ${JSON.stringify(path)}`);
    seen.add(path);
    const { method, packed, crc, size } = bytes instanceof Uint8Array ? packEntry(bytes, options) : bytes;
    const name = encodeName(path);
    const entry: EntryRecord = { name, method, crc, packedSize: packed.length, size, offset };
    const header = localHeader(entry);
    parts.push(header, packed);
    directory.push(centralHeader(entry));
    offset += header.length + packed.length;
  }
  const directorySize = directory.reduce((sum, line) => sum + line.length, 0);
  if (seen.size > mostEntries || offset + directorySize > mostBytes) throw new RangeError("Too large for a zip without Zip64");
  const end = endOfDirectory(seen.size, directorySize, offset);
  return join([...parts, ...directory, end], offset + directorySize + end.length);
}
