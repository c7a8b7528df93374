import { unpackZip } from "@gongwen/archive";
import { limits, TooLarge } from "./limits.ts";
import { type Refusal, refusals } from "./refusal.ts";

/** The parts of a workbook that are read, by their path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Unpacks the parts of an XLSX that hold figures, or says what the file is instead. Sizes are looked at before anything is unpacked. */
export function openPackage(bytes: Uint8Array): Parts | { readonly refusal: Refusal } {
  const refusal = refuseByStart(bytes);
  if (refusal !== undefined) return { refusal };
  const names: string[] = [];
  let unpacked = 0;
  try {
    const parts = unpackZip(bytes, ({ path, size }) => {
      names.push(path);
      if (names.length > limits.entries) throw new TooLarge("entries");
      if (!/^\/?(xl\/|_rels\/).*\.(xml|rels)$/i.test(path) || /\/(media|drawings|theme)\//i.test(path)) return false;
      unpacked += size;
      if (unpacked > limits.unpacked) throw new TooLarge("unpacked");
      return true;
    });
    if (!names.some((name) => /^\/?xl\/workbook\.xml$/i.test(name))) return { refusal: refuseByParts(names) };
    return new Map([...parts].map(([path, part]) => [partKey(path), part]));
  } catch (error) {
    return { refusal: error instanceof TooLarge ? refusals.tooLarge : refusals.damaged };
  }
}

/** Names of parts are compared without regard to capitals, and some writers begin them with a slash (OPC, 6.2.2). */
export function partKey(path: string): string {
  return path.replace(/^\//, "").toLowerCase();
}

function refuseByStart(bytes: Uint8Array): Refusal | undefined {
  if (bytes.length === 0) return refusals.empty;
  if (bytes.length > limits.file) return refusals.tooLarge;
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return undefined;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return holds(bytes, "EncryptedPackage") ? refusals.encrypted : refusals.xls;
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, 2000)).trimStart();
  if (beginning.startsWith("%PDF-")) return refusals.pdf;
  if (/<(html|table|meta|\?xml|!doctype)/i.test(beginning)) return refusals.html;
  return isText(bytes) ? refusals.text : refusals.unknown;
}

function refuseByParts(names: readonly string[]): Refusal {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.bin$/i)) return refusals.xlsb;
  if (has(/^word\//i)) return refusals.word;
  return has(/^content\.xml$/) && has(/^mimetype$/) ? refusals.ods : refusals.otherZip;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether a compound file names such a stream: its directory is UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length - (bytes.length % 2))).includes(name);
}

/** No control characters but those that lay out a text: UTF-8 and GBK alike. UTF-16 shows by its mark. */
function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  return bytes.subarray(0, 4000).every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
