import { paragraphRoles } from "@gongwen/schema";
import { beforeAll, describe, expect, it } from "vitest";
import { paragraphStyleId } from "../src/style-names.ts";
import { noticeFixture } from "./fixtures/notice.ts";
import { all, brief, value, words, type XmlNode } from "./read-xml.ts";
import { partOf, writtenParts } from "./written.ts";

let parts: Map<string, string>;
let styles: Map<string, XmlNode>;

beforeAll(async () => {
  parts = await writtenParts(noticeFixture);
  const nodes = all(partOf(parts, "word/styles.xml"), "w:style");
  styles = new Map(nodes.map((node) => [node.attributes["w:styleId"] as string, node]));
});

/** Name, face, half points, tightening, line, level of outline. */
function facts(id: string): unknown[] {
  const style = styles.get(id) as XmlNode;
  const spacing = all(style, "w:spacing").find((node) => node.attributes["w:line"] !== undefined) as XmlNode;
  return [
    value(style, "w:name"),
    value(style, "w:rFonts", "w:eastAsia"),
    value(style, "w:sz"),
    all(style, "w:spacing").find((node) => node.attributes["w:val"] !== undefined)?.attributes["w:val"],
    `${spacing.attributes["w:line"]} ${spacing.attributes["w:lineRule"]}`,
    value(style, "w:jc"),
    value(style, "w:outlineLvl"),
  ];
}

describe("styles", () => {
  it.each([
    ["Normal", ["Normal", "仿宋_GB2312", "32", "-5", "579 exact", "both", undefined]],
    ["Title", ["Title", "方正小标宋简体", "44", "0", "660 exact", "center", undefined]],
    ["Body", ["公文正文", "仿宋_GB2312", "32", "-5", "579 exact", "both", undefined]],
    ["Heading1", ["heading 1", "黑体", "32", "-5", "579 exact", "both", "0"]],
    ["Heading2", ["heading 2", "仿宋_GB2312", "32", "-5", "579 exact", "both", "1"]],
    ["Heading3", ["heading 3", "仿宋_GB2312", "32", "-5", "579 exact", "both", "2"]],
    ["Heading4", ["heading 4", "仿宋_GB2312", "32", "-5", "579 exact", "both", "3"]],
    ["AttachmentTitle", ["附件标题", "方正小标宋简体", "44", "0", "660 exact", "center", "0"]],
    ["AttachmentLabel", ["附件序号", "黑体", "32", "-5", "579 exact", "left", undefined]],
    ["ImprintCc", ["抄送机关", "仿宋_GB2312", "28", "0", "240 auto", "left", undefined]],
    ["CellValue", ["表格填写", "仿宋_GB2312", "24", "0", "240 auto", "left", undefined]],
    ["PageNumberOdd", ["单页码", "宋体", "28", "0", "336 exact", "right", undefined]],
    ["PageNumberEven", ["双页码", "宋体", "28", "0", "336 exact", "left", undefined]],
    ["FootnoteText", ["footnote text", "仿宋_GB2312", "21", "0", "240 auto", "both", undefined]],
    ["SectionEnd", ["节末", "仿宋_GB2312", "2", "0", "20 exact", "both", undefined]],
  ])("%s", (id, want) => {
    expect(facts(id)).toEqual(want);
  });

  it.each([
    ["Body", "ind leftChars=0 left=0 rightChars=0 right=0 firstLineChars=200 firstLine=640", []],
    ["Recipients", "ind leftChars=0 left=0 rightChars=0 right=0 firstLineChars=0 firstLine=0", []],
    [
      "AttachmentNoteFirst",
      "ind leftChars=600 left=1920 rightChars=0 right=0 hangingChars=400 hanging=1280",
      ["tab val=left pos=1920"],
    ],
    [
      "AttachmentNoteItem",
      "ind leftChars=600 left=1920 rightChars=0 right=0 hangingChars=100 hanging=320",
      ["tab val=left pos=1920"],
    ],
    ["IssueDate", "ind leftChars=0 left=0 rightChars=400 right=1280 firstLineChars=0 firstLine=0", []],
    ["CellValue", "ind leftChars=0 left=0 rightChars=0 right=0 firstLineChars=0 firstLine=0", []],
    [
      "ImprintPrint",
      "ind leftChars=100 left=280 rightChars=100 right=280 firstLineChars=0 firstLine=0",
      ["tab val=right pos=8564"],
    ],
    ["PageNumberOdd", "ind leftChars=0 left=0 rightChars=100 right=280 firstLineChars=0 firstLine=0", []],
  ])("%s is indented", (id, indent, tabs) => {
    const style = styles.get(id) as XmlNode;
    expect(brief(all(style, "w:ind")[0] as XmlNode)).toBe(indent);
    expect(all(style, "w:tab").map(brief)).toEqual(tabs);
  });

  it("every role has a style with the same line breaking, and every style that is used exists", () => {
    expect(paragraphRoles.filter((role) => !styles.has(paragraphStyleId(role)))).toEqual([]);
    const breaking = (node: XmlNode) =>
      ["widowControl", "kinsoku", "overflowPunct", "autoSpaceDE", "autoSpaceDN", "adjustRightInd"].map((name) =>
        value(node, `w:${name}`),
      );
    const paragraphs = [...styles.values()].filter((node) => node.attributes["w:type"] === "paragraph");
    for (const node of paragraphs) expect(breaking(node), brief(node)).toEqual(["0", "1", "0", "0", "0", "0"]);
    const used = [...parts.values()].flatMap((xml) =>
      [...xml.matchAll(/<w:[pr]Style w:val="([^"]*)"/g)].map(([, id]) => id as string),
    );
    expect(used.filter((id) => !styles.has(id))).toEqual([]);
  });

  it("the document number's rule is red, as wide as the text, and its space makes 4 mm from the ink", () => {
    const rule = all(styles.get("DocumentNumber") as XmlNode, "w:bottom")[0] as XmlNode;
    expect(brief(rule)).toBe("bottom val=single sz=11 space=7 color=FF0000");
  });

  it("the language is Chinese, and that of digits and Latin letters one that doesn't break inside a word", () => {
    const language = all(partOf(parts, "word/styles.xml"), "w:lang").map(brief);
    expect(language).toEqual(["lang val=en-US eastAsia=zh-CN bidi=ar-SA"]);
  });

  it("faces have substitutes, and no theme decides on any", () => {
    const fonts = all(partOf(parts, "word/fontTable.xml"), "w:font");
    expect(fonts.map((font) => [font.attributes["w:name"], value(font, "w:altName")])).toEqual([
      ["仿宋_GB2312", "仿宋"],
      ["楷体_GB2312", "楷体"],
      ["黑体", "SimHei"],
      ["宋体", "SimSun"],
      ["方正小标宋简体", "方正小标宋_GBK"],
    ]);
    for (const [path, xml] of parts) expect(xml, path).not.toMatch(/(ascii|hAnsi|eastAsia|cs)Theme=/);
  });

  it("quotes, dashes and ellipses are taken from the Chinese face, in every part", () => {
    const runs = [...parts].flatMap(([path]) => (path.startsWith("word/") ? all(partOf(parts, path), "w:r") : []));
    const ambiguous = runs.filter((run) => /[“”‘’—…]/.test(words(run)));
    expect(ambiguous.length).toBe(8);
    expect(ambiguous.filter((run) => value(run, "w:rFonts", "w:hint") !== "eastAsia").map(words)).toEqual([]);
  });
});
