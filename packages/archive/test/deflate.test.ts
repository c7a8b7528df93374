import { inflateRawSync } from "node:zlib";
import { deflateRaw } from "pako";
import { describe, expect, it, vi } from "vitest";
import { type Deflate, type DeflateLevel, deflate, fastest } from "../src/deflate.ts";

/** Numbers from 0 to 2³² − 1 that follow from the seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}

/** Bytes of an alphabet of any size, with repeats of what stands before, near or far: what a compressor looks for. */
function bytesOf(seed: number): Uint8Array {
  const next = numbers(seed);
  const bytes = new Uint8Array(next() % 3 === 0 ? next() % 300 : next() % 200_000);
  const signs = 1 + (next() % 255);
  for (let at = 0; at < bytes.length; ) {
    const length = Math.min(bytes.length - at, 1 + (next() % 400));
    const back = next() % 40_000;
    if (at > back && next() % 2 === 0) bytes.copyWithin(at, at - back - 1, at - back - 1 + length);
    else for (let index = at; index < at + length; index++) bytes[index] = next() % signs;
    at += length;
  }
  return bytes;
}

describe("deflate", () => {
  it("gives pako's bytes, whatever Node's zlib does, and they unpack to what was packed", () => {
    for (let seed = 0; seed < 150; seed++) {
      const bytes = bytesOf(seed);
      const level = [1, 6, 9][seed % 3] as DeflateLevel;
      const packed = deflate(bytes, level);
      expect(Buffer.compare(packed, deflateRaw(bytes, { level })), `seed ${seed}`).toBe(0);
      expect(Buffer.compare(inflateRawSync(packed), bytes), `seed ${seed}`).toBe(0);
    }
  });
});

describe("the quick way", () => {
  const counts: Deflate = (bytes, level) => Uint8Array.of(bytes.length & 0xff, level);

  it("is taken where it gives the same bytes for the sample, which is asked for once", () => {
    const quick = vi.fn(counts);
    const slow = vi.fn(counts);
    const either = fastest(quick, slow);
    expect([either(new Uint8Array(3), 6), either(new Uint8Array(4), 6)]).toEqual([Uint8Array.of(3, 6), Uint8Array.of(4, 6)]);
    expect([quick.mock.calls.length, slow.mock.calls.length]).toEqual([3, 1]);
  });

  it("is left where it gives others, for each level by itself", () => {
    const quick: Deflate = (bytes, level) => (level === 9 ? Uint8Array.of(0) : counts(bytes, level));
    const either = fastest(quick, counts);
    expect([either(new Uint8Array(3), 6), either(new Uint8Array(3), 9)]).toEqual([Uint8Array.of(3, 6), Uint8Array.of(3, 9)]);
  });

  it("is found out by a window, a hash or a search of another size", () => {
    const pako = (level: DeflateLevel, options: object) => (bytes: Uint8Array) => deflateRaw(bytes, { level, ...options });
    for (const options of [{ windowBits: 14 }, { memLevel: 9 }, { legacyHash: true }, { level: 7 }]) {
      const quick = vi.fn(pako(6, options));
      fastest(quick, pako(6, {}))(new Uint8Array(3), 6);
      expect(quick, JSON.stringify(options)).toHaveBeenCalledTimes(1);
    }
  });
});
