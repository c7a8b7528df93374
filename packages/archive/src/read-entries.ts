import { strFromU8 } from "fflate";
import type { PackedEntry } from "./pack-zip.ts";

/** Sizes of the records of a zip without comments and extra fields, as packZip writes them (APPNOTE 4.3.7, 4.3.12, 4.3.16). */
const sizes = { local: 30, central: 46, end: 22 };
const endSignature = 0x06054b50;

/**
 * The entries of a zip that packZip made, still packed, in their order: they can go into another zip as they are.
 *
 * @throws Error for any other zip
 */
export function readEntries(zip: Uint8Array): [path: string, entry: PackedEntry][] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - sizes.end;
  if (end < 0 || view.getUint32(end, true) !== endSignature) throw new Error("Not a zip of packZip's");
  const count = view.getUint16(end + 10, true);
  const entries: [string, PackedEntry][] = [];
  for (let at = view.getUint32(end + 16, true); entries.length < count; ) {
    const nameLength = view.getUint16(at + 28, true);
    const start = view.getUint32(at + 42, true) + sizes.local + nameLength;
    const packed = zip.subarray(start, start + view.getUint32(at + 20, true));
    const path = strFromU8(zip.subarray(at + sizes.central, at + sizes.central + nameLength));
    const entry = {
      method: view.getUint16(at + 10, true),
      packed,
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
    };
    entries.push([path, entry]);
    at += sizes.central + nameLength;
  }
  return entries;
}
