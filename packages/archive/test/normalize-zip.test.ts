import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { normalizeZip, unpackZip } from "../src/index.ts";

const text = (words: string) => new TextEncoder().encode(words);
const paths = (bytes: Uint8Array) => [...unpackZip(bytes).keys()];

const given = {
  "word/document.xml": text("<d/>"),
  "word/": text(""),
  "docProps/core.xml": text("<c/>"),
  "_rels/.rels": text("<r/>"),
  "[Content_Types].xml": text("<t/>"),
  "Word/x.xml": text("<x/>"),
};

describe("normalizeZip", () => {
  it("drops folders and puts the parts into package order", () => {
    const want = ["[Content_Types].xml", "_rels/.rels", "Word/x.xml", "docProps/core.xml", "word/document.xml"];
    expect(paths(normalizeZip(zipSync(given)))).toEqual(want);
  });

  it("leaves out of the order what is not there", () => {
    expect(paths(normalizeZip(zipSync({ b: text("b"), a: text("a") })))).toEqual(["a", "b"]);
  });

  it("makes archives of the same files equal, whatever their order, dates and compression", () => {
    const reversed = Object.fromEntries(Object.entries(given).reverse());
    const one = zipSync(given, { mtime: new Date(2001, 1, 1), level: 9 });
    const other = zipSync(reversed, { mtime: new Date(2020, 5, 6), level: 0 });
    expect(one).not.toEqual(other);
    expect(normalizeZip(one)).toEqual(normalizeZip(other));
  });

  it("packs what the edit gives", () => {
    const edited = normalizeZip(zipSync(given), (path, bytes) => (path === "docProps/core.xml" ? text("<new/>") : bytes));
    const parts = unpackZip(edited);
    expect(parts.get("docProps/core.xml")).toEqual(text("<new/>"));
    expect(parts.get("word/document.xml")).toEqual(text("<d/>"));
  });
});
