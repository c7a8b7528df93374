const nameId = { family: 1, subfamily: 2, full: 4, postscript: 6 } as const;
const windowsUnicode = [3, 1, 0x0409] as const;

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  for (let index = 0; index < text.length; index++) view(bytes).setUint16(2 * index, text.charCodeAt(index));
  return bytes;
}

/** A `name` table of Windows Unicode records only. */
function nameTable(names: readonly (readonly [id: number, text: string])[]): Uint8Array {
  const texts = names.map(([, text]) => utf16(text));
  const head = 6 + 12 * names.length;
  const table = new Uint8Array(head + texts.reduce((sum, text) => sum + text.length, 0));
  const out = view(table);
  out.setUint16(2, names.length);
  out.setUint16(4, head);
  let at = 0;
  names.forEach(([id], index) => {
    const text = texts[index] as Uint8Array;
    [...windowsUnicode, id, text.length, at].forEach((value, field) => {
      out.setUint16(6 + 12 * index + 2 * field, value);
    });
    table.set(text, head + at);
    at += text.length;
  });
  return table;
}

/** The tables of one face, in the order of its directory. */
function tablesOf(bytes: Uint8Array, index: number): { version: number; tables: [tag: number, data: Uint8Array][] } {
  const file = view(bytes);
  const start = file.getUint32(0) === 0x74746366 ? file.getUint32(12 + 4 * index) : 0;
  const tables: [number, Uint8Array][] = [];
  for (let at = start + 12; at < start + 12 + 16 * file.getUint16(start + 4); at += 16) {
    const offset = file.getUint32(at + 8);
    tables.push([file.getUint32(at), bytes.subarray(offset, offset + file.getUint32(at + 12))]);
  }
  return { version: file.getUint32(start), tables };
}

/** Writes an sfnt; checksums are left 0, as the layout engine reads none. */
export function writeSfnt(version: number, tables: readonly (readonly [tag: number, data: Uint8Array])[]): Uint8Array {
  const padded = tables.map(([, data]) => (data.length + 3) & ~3);
  const head = 12 + 16 * tables.length;
  const bytes = new Uint8Array(head + padded.reduce((sum, length) => sum + length, 0));
  const out = view(bytes);
  out.setUint32(0, version);
  out.setUint16(4, tables.length);
  let at = head;
  tables.forEach(([tag, data], index) => {
    out.setUint32(12 + 16 * index, tag);
    out.setUint32(12 + 16 * index + 8, at);
    out.setUint32(12 + 16 * index + 12, data.length);
    bytes.set(data, at);
    at += padded[index] as number;
  });
  return bytes;
}

/**
 * A copy of a face, in memory, under a family name that no other face has. The layout engine tells faces apart by family and
 * weight alone, and FandolSong-Bold states those of FandolSong-Regular; it could also pick a system's face of the same name.
 *
 * @param bytes a TTF, OTF or TTC that `readFace` has read
 * @param index which face of a collection
 * @param postscriptName ASCII; the name that the PDF's font gets
 */
export function renameFace(bytes: Uint8Array, index: number, family: string, postscriptName: string): Uint8Array {
  const { version, tables } = tablesOf(bytes, index);
  const name = nameTable([
    [nameId.family, family],
    [nameId.subfamily, "Regular"],
    [nameId.full, family],
    [nameId.postscript, postscriptName],
  ]);
  const nameTag = 0x6e616d65;
  return writeSfnt(
    version,
    tables.map(([tag, data]) => [tag, tag === nameTag ? name : data]),
  );
}
