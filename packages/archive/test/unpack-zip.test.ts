import { describe, expect, it } from "vitest";
import { packZip, unpackZip } from "../src/index.ts";

const text = (words: string) => new TextEncoder().encode(words);

describe("unpackZip", () => {
  it("gives an empty map for an empty archive", () => {
    expect(unpackZip(packZip([]))).toEqual(new Map());
  });

  it("throws on bytes that are no zip, and on a zip cut off", () => {
    expect(() => unpackZip(text("no zip at all, only words"))).toThrow("invalid zip data");
    expect(() => unpackZip(packZip([["a", text("a")]]).slice(0, 40))).toThrow("invalid zip data");
  });

  it("throws when a path occurs twice", () => {
    const bytes = packZip([
      ["a", text("1")],
      ["b", text("2")],
    ]);
    const twice = bytes.map((byte) => (byte === 0x62 ? 0x61 : byte));
    expect(() => unpackZip(twice)).toThrow('"a"');
  });
});
