const collection = "ttcf";
const outlines = ["\u0000\u0001\u0000\u0000", "OTTO", "true"];

function tag(view: DataView, at: number): string {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
}

function tableDirectory(view: DataView, index: number): number {
  if (tag(view, 0) === collection) {
    if (index >= view.getUint32(8)) throw new RangeError(`No face ${index} in this collection`);
    return view.getUint32(12 + 4 * index);
  }
  if (index !== 0) throw new RangeError(`No face ${index}: not a collection`);
  return 0;
}

/**
 * The tables of a TTF, OTF or TTC, by tag ("name", "cmap"), each as a view of its own bytes.
 *
 * @param index which face of a collection
 * @throws Error (RangeError where bytes are missing) when the bytes are none of these
 */
export function sfntTables(bytes: Uint8Array, index: number): Map<string, DataView> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = tableDirectory(view, index);
  if (!outlines.includes(tag(view, start))) throw new Error("Not a TTF, OTF or TTC font");
  const tables = new Map<string, DataView>();
  for (let at = start + 12; at < start + 12 + 16 * view.getUint16(start + 4); at += 16) {
    const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    // Of the font itself: the buffer behind it may go on with something else.
    if (offset + length > bytes.length) throw new RangeError("The font is cut off");
    tables.set(tag(view, at), new DataView(bytes.buffer, bytes.byteOffset + offset, length));
  }
  return tables;
}
