import { deflateRawSync } from "node:zlib";
import { deflateRaw } from "pako";

export type DeflateLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
export type Deflate = (bytes: Uint8Array, level: DeflateLevel) => Uint8Array;

/** Written in JavaScript: the same bytes on every machine. */
const portable: Deflate = (bytes, level) => deflateRaw(bytes, { level });

/** Node's own is three times as fast, and zlib in one of many editions: which bytes it gives depends on how Node was built. */
const native: Deflate = (bytes, level) => new Uint8Array(deflateRawSync(bytes, { level }));

/**
 * Deflates (RFC 1951) as pako does, and with Node's own zlib where that gives pako's bytes for a sample.
 *
 * @returns a raw deflate stream
 */
export const deflate: Deflate = fastest(native, portable);

/**
 * The quick one where it gives the bytes of the one that counts, asked once for each level: an edition of zlib that hashes or searches
 * otherwise finds other repeats in any text as long as the sample.
 */
export function fastest(quick: Deflate, counts: Deflate): Deflate {
  const agreed = new Map<DeflateLevel, boolean>();
  return (bytes, level) => {
    const agrees = agreed.get(level) ?? Buffer.from(quick(sample(), level)).equals(counts(sample(), level));
    agreed.set(level, agrees);
    return (agrees ? quick : counts)(bytes, level);
  };
}

/** 100 KB, three windows of deflate's: markup that repeats itself nearly, and after it bytes that hardly do. */
function sample(): Uint8Array {
  let seed = 1;
  /** The minimal standard generator of Park and Miller: from 1 to 2³¹ − 2. */
  const next = () => {
    seed = (seed * 48_271) % 0x7fffffff;
    return seed;
  };
  const rows = Array.from({ length: 1500 }, () => `<c r="A${next() % 900}" s="${next() % 40}"><f>ROW()-${next() % 7}</f></c>`);
  const noise = Array.from({ length: 40_000 }, () => next() % 96);
  return Buffer.concat([Buffer.from(rows.join("")), Uint8Array.from(noise)]);
}
