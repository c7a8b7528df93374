import { describe, expect, it } from "vitest";
import { withCustomProperties } from "../src/index.ts";

const bytes = (words: string) => new TextEncoder().encode(words);
const text = (part: Uint8Array | undefined) => new TextDecoder().decode(part);
const file = () =>
  new Map([
    ["[Content_Types].xml", bytes("<Types></Types>")],
    ["_rels/.rels", bytes("<Relationships></Relationships>")],
    ["word/document.xml", bytes("<w/>")],
  ]);

describe("withCustomProperties", () => {
  it("adds the part, its type and its relation, and leaves the rest", () => {
    const before = file();
    const after = withCustomProperties(before, { a: "1", b: `<&>"'` });
    expect([...after.keys()]).toEqual([...file().keys(), "docProps/custom.xml"]);
    expect(text(after.get("[Content_Types].xml"))).toMatch(
      /^<Types><Override PartName="\/docProps\/custom.xml" [^>]*\/><\/Types>$/,
    );
    expect(text(after.get("_rels/.rels"))).toMatch(
      /^<Relationships><Relationship .*Target="docProps\/custom.xml"\/><\/Relationships>$/,
    );
    expect(text(after.get("docProps/custom.xml"))).toContain('pid="2" name="a"><vt:lpwstr>1</vt:lpwstr>');
    expect(text(after.get("docProps/custom.xml"))).toContain('pid="3" name="b"><vt:lpwstr>&lt;&amp;&gt;&quot;&apos;</vt:lpwstr>');
    expect(before).toEqual(file());
  });

  it("throws on a file that has such properties, and on one that is no package", () => {
    expect(() => withCustomProperties(withCustomProperties(file(), { a: "1" }), { b: "2" })).toThrow("already");
    expect(() => withCustomProperties(new Map(), { a: "1" })).toThrow("no [Content_Types].xml");
  });
});
