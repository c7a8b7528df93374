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

  it("unpacks what is wanted, asked by path and size before", () => {
    const bytes = packZip([
      ["a", text("1")],
      ["b", text("22")],
    ]);
    const asked: object[] = [];
    const entries = unpackZip(bytes, (entry) => asked.push(entry) > 0 && entry.path === "b");
    expect(asked).toEqual([
      { path: "a", size: 1 },
      { path: "b", size: 2 },
    ]);
    expect(entries).toEqual(new Map([["b", text("22")]]));
  });

  it("never unpacks more than the directory says, whatever the entry holds", () => {
    const bytes = packZip([["a", text("x".repeat(1000))]]);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const directory = view.getUint32(bytes.length - 22 + 16, true);
    view.setUint32(directory + 24, 10, true);
    expect(unpackZip(bytes).get("a")?.length).toBe(10);
  });
});
