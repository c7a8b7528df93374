import type { Document } from "@gongwen/document";
import { beforeAll, describe, expect, it } from "vitest";
import { documentOf, paragraph, text } from "./fixtures/nodes.ts";
import { noticeFixture } from "./fixtures/notice.ts";
import { all, brief, elements, value, words, type XmlNode } from "./read-xml.ts";
import { partOf, writtenParts } from "./written.ts";

let parts: Map<string, string>;
let root: XmlNode;
let footers: Map<string, string>;

beforeAll(async () => {
  parts = await writtenParts(noticeFixture);
  root = partOf(parts, "word/document.xml");
  const relations = all(partOf(parts, "word/_rels/document.xml.rels"), "Relationship");
  footers = new Map(relations.map(({ attributes }) => [attributes.Id as string, `word/${attributes.Target}`]));
});

/** What the footers of a section print, by kind of page; undefined when they go on from the section before. */
function footersOf(section: XmlNode): Record<string, string> | undefined {
  const references = all(section, "w:footerReference").map(({ attributes }) => {
    const footer = partOf(parts, footers.get(attributes["r:id"] as string) as string);
    const turned = value(footer, "w:textDirection") === undefined ? "" : " turned";
    const style = value(footer, "w:pStyle");
    return [
      attributes["w:type"],
      `${style}: ${words(footer)}${value(footer, "w:instrText", "xml:space") ? " PAGE" : ""}${turned}`,
    ];
  });
  return references.length === 0 ? undefined : Object.fromEntries(references);
}

const upright = "pgSz w=11906 h=16838 orient=portrait";
const turned = "pgSz w=16838 h=11906 orient=landscape";
const uprightMargins = { "w:top": "2098", "w:bottom": "1984", "w:left": "1588", "w:right": "1474" };
const turnedMargins = { "w:top": "1588", "w:bottom": "1474", "w:left": "1984", "w:right": "2098" };
const numbers = { default: "PageNumberOdd: —  — PAGE", even: "PageNumberEven: —  — PAGE" };
const turnedNumbers = { default: "PageNumberOdd: —  — PAGE turned", even: "PageNumberEven: —  — PAGE turned" };

describe("sections", () => {
  it.each([
    ["the notice", 0, "nextPage", upright, uprightMargins, numbers],
    ["an attachment", 1, "nextPage", upright, uprightMargins, undefined],
    ["another", 2, "nextPage", upright, uprightMargins, undefined],
    ["one that lies turned", 3, "nextPage", turned, turnedMargins, turnedNumbers],
    ["the imprint", 4, "evenPage", upright, uprightMargins, { default: "SectionEnd: ", even: "SectionEnd: " }],
  ])("%s", (_, index, type, size, margins, prints) => {
    const section = all(root, "w:sectPr")[index] as XmlNode;
    expect(value(section, "w:type")).toBe(type);
    expect(brief(all(section, "w:pgSz")[0] as XmlNode)).toBe(size);
    expect(all(section, "w:pgMar")[0]?.attributes).toMatchObject(margins);
    expect(brief(all(section, "w:docGrid")[0] as XmlNode)).toBe("docGrid type=linesAndChars linePitch=579");
    expect(footersOf(section)).toEqual(prints);
  });

  it("numbers run on, and odd and even pages differ", () => {
    expect(all(root, "w:pgNumType").map((node) => node.attributes)).toEqual(Array(5).fill({}));
    expect(all(root, "w:titlePg")).toEqual([]);
    const settings = partOf(parts, "word/settings.xml");
    expect(all(settings, "w:evenAndOddHeaders").length).toBe(1);
    expect(all(settings, "w:mirrorMargins")).toEqual([]);
    expect(value(settings, "w:compatSetting")).toBe("15");
  });

  it("the turned number floats where the upright one stands", () => {
    const footer = partOf(parts, "word/footer3.xml");
    expect(all(footer, "w:tblpPr")[0]?.attributes).toMatchObject({
      "w:horzAnchor": "page",
      "w:tblpX": value(root, "w:pgMar", "w:footer"),
      "w:vertAnchor": "page",
      "w:tblpY": "1588",
    });
    expect(brief(all(footer, "w:trHeight")[0] as XmlNode)).toBe("trHeight val=8844 hRule=exact");
    expect(value(footer, "w:textDirection")).toBe("tbRl");
  });

  it("the imprint hangs on the lower edge of the text area, between rules of 0.35 and 0.25 mm", () => {
    const table = all(root, "w:tbl").at(-1) as XmlNode;
    expect(all(table, "w:tblpPr")[0]?.attributes).toMatchObject({
      "w:vertAnchor": "margin",
      "w:tblpYSpec": "bottom",
      "w:tblpX": "1588",
    });
    expect(value(table, "w:tblW", "w:w")).toBe("8844");
    const rules = elements(all(table, "w:tblBorders")[0] as XmlNode).map((rule) => `${rule.name} ${rule.attributes["w:sz"]}`);
    expect(rules).toEqual(["w:top 8", "w:left 0", "w:bottom 8", "w:right 0", "w:insideH 6", "w:insideV 0"]);
    expect(all(table, "w:p").map((line) => [value(line, "w:pStyle"), words(line)])).toEqual([
      ["ImprintCc", "抄送：某某部，某某办公厅，某某省人民政府办公厅，某某市人民政府，某某委员会，某某研究院。"],
      ["ImprintPrint", "浙江省经济和信息化厅办公室\t2024年11月8日印发"],
    ]);
  });

  it("a section ends with its last paragraph, not with an empty one; after a table, with one that takes no room", () => {
    const ends = all(root, "w:p").filter((node) => all(node, "w:sectPr").length > 0);
    expect(ends.map((node) => [value(node, "w:pStyle"), words(node)])).toEqual([
      ["Note", "（此件公开发布）"],
      ["TableNote", "2.\t第二条。"],
      ["SectionEnd", ""],
      ["SectionEnd", ""],
    ]);
  });

  it("an imprint inside a section gets pages of its own, and what follows is numbered again", async () => {
    const foot = { type: "foot", rows: [{ role: "imprint-print", left: [text("办公室")] }] } as const;
    const given: Document = documentOf(paragraph("body", "前"), foot, paragraph("body", "后"));
    const body = partOf(await writtenParts(given), "word/document.xml");
    const sections = all(body, "w:sectPr").map((node) => `${value(node, "w:type")} ${all(node, "w:footerReference").length}`);
    expect(sections).toEqual(["nextPage 2", "evenPage 2", "nextPage 2"]);
  });
});
