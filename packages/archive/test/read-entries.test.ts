import { expect, it } from "vitest";
import { packEntry, packZip, stored } from "../src/index.ts";
import { readEntries } from "../src/read-entries.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const entries = [
  ["b/说明.xml", encode("<a/>".repeat(400))],
  ["a.bin", Uint8Array.of(1, 2, 3)],
  ["空", new Uint8Array()],
] as const;

it("gives the entries back, packed as they were, in their order", () => {
  for (const options of [{}, stored]) {
    const want = entries.map(([path, bytes]) => [path, packEntry(bytes, options)]);
    expect(readEntries(packZip(entries, options))).toEqual(want);
  }
  expect(readEntries(packZip([]))).toEqual([]);
});

it("another zip made of them is the same zip", () => {
  const zip = packZip(entries);
  expect(packZip(readEntries(zip))).toEqual(zip);
});

it.each([
  ["nothing", new Uint8Array()],
  ["a zip with a comment", Uint8Array.of(...packZip(entries), 33)],
])("refuses %s", (_, bytes) => {
  expect(() => readEntries(bytes)).toThrow("Not a zip of packZip's");
});
