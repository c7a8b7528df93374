/** What the two headers of one entry say of it. */
export interface EntryRecord {
  readonly name: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins, in bytes from the start of the archive. */
  readonly offset: number;
}

const version = 20;
const utf8Names = 0x0800;
const midnight = 0;
/** 1980-01-01, the first day zip can say: (year - 1980) << 9 | month << 5 | day. Written as is, so no time zone is asked. */
const firstDay = (1 << 5) | 1;

function record(size: number, fields: readonly (readonly [width: 2 | 4, value: number])[], name?: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(size + (name?.length ?? 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  if (name) bytes.set(name, size);
  return bytes;
}

/** The fields that the local and the central header have in common, in their order (APPNOTE 4.3.7 and 4.3.12). */
function common(entry: EntryRecord): (readonly [2 | 4, number])[] {
  return [
    [2, version],
    [2, utf8Names],
    [2, entry.method],
    [2, midnight],
    [2, firstDay],
    [4, entry.crc],
    [4, entry.packedSize],
    [4, entry.size],
    [2, entry.name.length],
  ];
}

/** The header before an entry's bytes (APPNOTE 4.3.7), without extra fields. */
export function localHeader(entry: EntryRecord): Uint8Array {
  return record(30, [[4, 0x04034b50], ...common(entry)], entry.name);
}

/** Made by "Unix": of a zip made by "FAT", Info-ZIP takes the names for a DOS code page, whatever their flag says. */
const madeBy = (3 << 8) | version;
/** A file that all may read and its owner write, a folder that all may enter: the same on every machine. */
const attributes = { file: 0o100644, folder: 0o40755 };
const slash = 0x2f;

/** The entry's line in the directory at the end (APPNOTE 4.3.12). */
export function centralHeader(entry: EntryRecord): Uint8Array {
  // Between name length and external attributes: extra, comment, disk, internal attributes, all nought.
  const noughts: (readonly [2 | 4, number])[] = [2, 2, 2, 2].map((width) => [width as 2 | 4, 0]);
  const mode = (entry.name.at(-1) === slash ? attributes.folder : attributes.file) * 0x10000;
  return record(46, [[4, 0x02014b50], [2, madeBy], ...common(entry), ...noughts, [4, mode], [4, entry.offset]], entry.name);
}

/** The end of the directory (APPNOTE 4.3.16): how many entries, and the directory's size and place in bytes. */
export function endOfDirectory(entries: number, size: number, offset: number): Uint8Array {
  return record(22, [
    [4, 0x06054b50],
    [4, 0],
    [2, entries],
    [2, entries],
    [4, size],
    [4, offset],
  ]);
}
