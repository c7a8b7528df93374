import type { Block, Cell, Document, Paragraph } from "@gongwen/document";
import { describe, expect, it } from "vitest";
import { documentOf, paragraph, row, text } from "./fixtures/nodes.ts";
import { all, elements, words, type XmlNode } from "./read-xml.ts";
import { partOf, writtenBody, writtenParts } from "./written.ts";

const author = { "w:author": "某厅", "w:date": "2024-11-08T00:00:00Z" };

/** What came and went in an element: `+words`, `-words`; `+¶` and `-¶` for ends of paragraphs, `+row` and `-row` for rows. */
function changesIn(node: XmlNode): string[] {
  return elements(node).flatMap((child): string[] => {
    if (child.name !== "w:ins" && child.name !== "w:del") return changesIn(child);
    const sign = child.name === "w:ins" ? "+" : "-";
    if (child.children.length > 0) return [`${sign}${changedWords(child)}`];
    return [`${sign}${node.name === "w:trPr" ? "row" : "¶"}`];
  });
}

/** Deleted words are no words of the text. */
function changedWords(change: XmlNode): string {
  const texts = [...all(change, "w:t"), ...all(change, "w:delText")];
  const want = change.name === "w:ins" ? "w:t" : "w:delText";
  expect(texts.map(({ name }) => name)).toEqual(texts.map(() => want));
  return texts.flatMap(({ children }) => children).join("");
}

const body = (words: string, more: Partial<Paragraph> = {}) => paragraph("body", words, more);

describe("tracked changes", () => {
  it.each<[string, Block[], string[]]>([
    ["nothing changed", [body("甲")], []],
    [
      "words",
      [paragraph("body", [text("甲"), { ...text("乙"), change: "deleted" }, { ...text("丙"), change: "inserted" }])],
      ["-乙", "+丙"],
    ],
    ["a paragraph that came", [body("甲", { change: "inserted" }), body("乙")], ["+¶", "+甲"]],
    [
      "a paragraph that went, with its number",
      [body("甲", { change: "deleted", marker: "一、" }), body("乙")],
      ["-¶", "-一、", "-甲"],
    ],
    ["a number alone", [body("甲", { marker: "二、", formerMarker: "三、" })], ["-三、", "+二、"]],
    ["a number that there was none of", [body("甲", { marker: "二、", formerMarker: "" })], ["+二、"]],
    [
      "empty lines come with the paragraph they belong to",
      [paragraph("attachment-title", "甲", { change: "inserted" }), body("乙")],
      ["+¶", "+¶", "+甲", "+¶"],
    ],
    ["a row", [table({ ...row(cell(body("甲"))), change: "inserted" }, row(cell(body("乙"))))], ["+row", "+¶", "+甲"]],
    [
      "the last paragraph of a cell: the end before it comes instead",
      [table(row(cell(body("甲"), body("乙", { change: "inserted" }))))],
      ["+¶", "+乙"],
    ],
    [
      "all paragraphs of a cell: its end stays",
      [table(row(cell(body("甲", { change: "deleted" }), body("乙", { change: "deleted" }))))],
      ["-¶", "-甲", "-乙"],
    ],
    ["a note's mark", [paragraph("body", [{ type: "footnote", number: 1, children: [text("注")], change: "deleted" }])], ["-"]],
  ])("%s", async (_, blocks, want) => {
    expect((await writtenBody(...blocks)).flatMap((node) => changesIn({ name: "", attributes: {}, children: [node] }))).toEqual(
      want,
    );
  });

  it("say who made them and when, each with a number of its own", async () => {
    const blocks = [
      body("甲", { change: "inserted", anchor: "a" }),
      body("乙", { change: "deleted" }),
      body("丙", { anchor: "b" }),
    ];
    const nodes = await writtenBody(...blocks);
    const changes = nodes.flatMap((node) => [...all(node, "w:ins"), ...all(node, "w:del")]);
    expect(changes.map(({ attributes: { "w:id": _, ...rest } }) => rest)).toEqual([author, author, author, author]);
    const numbered = [...changes, ...nodes.flatMap((node) => all(node, "w:bookmarkStart"))].map(
      ({ attributes }) => attributes["w:id"],
    );
    expect(new Set(numbered).size).toBe(6);
  });

  it("bear the name that the document gives", async () => {
    const document = { ...documentOf(body("甲", { change: "inserted" })), changedBy: "比较" };
    const root = partOf(await writtenParts(document), "word/document.xml");
    expect(all(root, "w:ins").map(({ attributes }) => attributes["w:author"])).toEqual(["比较", "比较"]);
  });

  it("a place to fill in comes with its control", async () => {
    const entry = {
      type: "entry",
      id: "company",
      label: "企业",
      control: { kind: "text", multiline: false },
      width: 2,
      change: "inserted",
    } as const;
    const [node] = await writtenBody(paragraph("body", [entry]));
    const names = elements(node as XmlNode).map(({ name }) => name);
    expect(names).toEqual([
      "w:pPr",
      "w:bookmarkStart",
      "w:customXmlInsRangeStart",
      "w:sdt",
      "w:customXmlInsRangeEnd",
      "w:bookmarkEnd",
    ]);
    const content = all(node as XmlNode, "w:sdtContent")[0] as XmlNode;
    expect(elements(content).map(({ name }) => name)).toEqual(["w:customXmlInsRangeEnd", "w:ins", "w:customXmlInsRangeStart"]);
  });
});

describe("tables that touch in one of the documents alone are held apart in it", () => {
  const one = (change?: "inserted" | "deleted") =>
    table({ ...row(cell(body("甲"))), ...(change === undefined ? {} : { change }) });
  it.each<[string, Block[], string[]]>([
    ["in both", [one(), one()], [""]],
    ["in the new one", [one(), one("inserted")], ["+¶"]],
    ["in the old one", [one(), one("deleted")], ["-¶"]],
    ["in neither", [one("deleted"), one("inserted")], ["-¶"]],
    ["in the new one, for what stood between them went", [one(), body("乙", { change: "deleted" }), one()], ["+¶"]],
  ])("%s", async (_, blocks, want) => {
    const gaps = (await writtenBody(...blocks)).filter((node) => all(node, "w:pStyle")[0]?.attributes["w:val"] === "TableGap");
    expect(gaps.map((gap) => changesIn(gap).join())).toEqual(want);
  });
});

describe("sections that come and go", () => {
  const part = (name: string, change?: "inserted" | "deleted", page: "portrait" | "landscape" = "portrait") => ({
    page,
    part: name,
    blocks: [body(name)],
    ...(change === undefined ? {} : { change }),
  });

  /** Each paragraph's words, whether a section ends in it, and what became of its end. */
  async function paragraphs(...sections: Document["sections"]): Promise<string[]> {
    const root = partOf(await writtenParts({ ...documentOf(), sections }), "word/document.xml");
    return all(root, "w:p").map((node) => {
      const mark = changesIn({ name: "", attributes: {}, children: all(node, "w:pPr") });
      const said =
        all(node, "w:delText")
          .flatMap(({ children }) => children)
          .join("") || words(node);
      return [said, ...(all(node, "w:sectPr").length > 0 ? ["§"] : []), ...mark].join(" ");
    });
  }

  it.each<[string, Document["sections"], string[]]>([
    ["none", [part("甲"), part("乙")], ["甲 §", "乙"]],
    ["one in the middle goes with its end", [part("甲"), part("乙", "inserted"), part("丙")], ["甲 §", "乙 § +¶", "丙"]],
    ["the last one goes with the end before it", [part("甲"), part("乙", "deleted")], ["甲", " § -¶", "乙 -¶", ""]],
    ["the last one, turned: the end before it stays", [part("甲"), part("乙", "inserted", "landscape")], ["甲 §", "乙 +¶", ""]],
  ])("%s", async (_, sections, want) => expect(await paragraphs(...sections)).toEqual(want));
});

function cell(...children: Paragraph[]): Cell {
  return { children };
}

function table(...rows: Extract<Block, { type: "table" }>["rows"][number][]): Block {
  return { type: "table", role: "grid", widths: [1], headRows: 0, rows };
}
