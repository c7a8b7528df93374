import type { Entry } from "@gongwen/document";
import { describe, expect, it } from "vitest";
import { entry } from "./fixtures/form.ts";
import { documentOf, paragraph, text } from "./fixtures/nodes.ts";
import { noticeFixture } from "./fixtures/notice.ts";
import { all, brief, elements, words, type XmlNode } from "./read-xml.ts";
import { partOf, writtenBody, writtenParts } from "./written.ts";

const date = { kind: "date" } as const;
const box = { kind: "box" } as const;
const list = { kind: "list", options: ["研发", "营收"], free: false } as const;

const dateParts = ["dateFormat val=yyyy年M月d日", "lid val=zh-CN", "storeMappedDataAs val=dateTime", "calendar val=gregorian"];
const boxParts = [
  "w14:checkedState w14:val=2611 w14:font=Segoe UI Symbol",
  "w14:uncheckedState w14:val=25A1 w14:font=仿宋_GB2312",
];
const items = ["listItem displayText=研发 value=研发", "listItem displayText=营收 value=营收"];

describe("entries", () => {
  it.each<[string, Entry, string, string[]]>([
    ["blank", entry("name", "名称"), "　　　　　　", []],
    ["empty value", entry("name", "名称", undefined, { value: "", width: 2 }), "　　", []],
    ["words", entry("name", "名称", undefined, { value: "<甲> & “乙”" }), "<甲> & “乙”", []],
    ["several lines", entry("intro", "简介", { kind: "text", multiline: true }, { value: "一\n二" }), "一\n二", []],
    ["no day", entry("day", "日期", date, { width: 1 }), "　", ["date", ...dateParts]],
    [
      "a day",
      entry("day", "日期", date, { value: "2024-11-08" }),
      "2024年11月8日",
      ["date fullDate=2024-11-08T00:00:00Z", ...dateParts],
    ],
    ["no ISO day", entry("day", "日期", date, { value: "待定" }), "待定", ["date", ...dateParts]],
    ["an open box", entry("yes", "是", box), "□", ["w14:checkbox", "w14:checked w14:val=0", ...boxParts]],
    ["a ticked box", entry("yes", "是", box, { value: true }), "☑", ["w14:checkbox", "w14:checked w14:val=1", ...boxParts]],
    ["a list", entry("goal", "目标", list, { value: "营收" }), "营收", ["dropDownList", ...items]],
    [
      "a list that takes other words",
      entry("goal", "目标", { ...list, free: true }, { value: "其他" }),
      "其他",
      ["comboBox", ...items],
    ],
  ])("%s", async (_, given, prints, kind) => {
    const [node] = await writtenBody(paragraph("cell-value", [text("前"), given]));
    const control = all(node as XmlNode, "w:sdt")[0] as XmlNode;
    const [properties, content] = elements(control) as [XmlNode, XmlNode];
    const flat = (one: XmlNode): XmlNode[] => [one, ...elements(one).flatMap(flat)];
    expect(elements(properties).flatMap(flat).map(brief)).toEqual([
      `alias val=${given.label}`,
      `tag val=${given.id}`,
      "id val=1",
      ...kind,
    ]);
    expect(words(content)).toBe(prints);
  });

  it("stand inside a bookmark of the same name", async () => {
    const [node] = await writtenBody(paragraph("cell-value", [entry("one", "甲"), entry("two", "乙")]));
    const names = elements(node as XmlNode).map((one) =>
      [one.name, one.attributes["w:id"], one.attributes["w:name"]].filter(Boolean).join(" "),
    );
    expect(names).toEqual([
      "w:pPr",
      "w:bookmarkStart 1 one",
      "w:sdt",
      "w:bookmarkEnd 1",
      "w:bookmarkStart 2 two",
      "w:sdt",
      "w:bookmarkEnd 2",
    ]);
  });

  it("numbers of controls and bookmarks occur once, and no control is locked or of plain text", async () => {
    const root = partOf(await writtenParts(noticeFixture), "word/document.xml");
    const controls = all(root, "w:sdtPr").map((node) => all(node, "w:id")[0]?.attributes["w:val"]);
    const bookmarks = all(root, "w:bookmarkStart").map((node) => node.attributes["w:id"]);
    expect(controls.length).toBe(10);
    expect(new Set(controls).size).toBe(controls.length);
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    for (const name of ["w:lock", "w:text", "w:group", "w:showingPlcHdr"]) expect(all(root, name), name).toEqual([]);
  });
});

describe("footnotes", () => {
  it("are Word's own, in the order of their marks", async () => {
    const parts = await writtenParts(noticeFixture);
    const marks = all(partOf(parts, "word/document.xml"), "w:footnoteReference").map((node) => node.attributes["w:id"]);
    const notes = all(partOf(parts, "word/footnotes.xml"), "w:footnote");
    expect(marks).toEqual(["1", "2"]);
    expect(notes.map((note) => [note.attributes["w:id"], words(note), all(note, "w:footnoteRef").length])).toEqual([
      ["-1", "", 0],
      ["0", "", 0],
      ["1", "所属行业按GB/T 4754—2017填写。", 1],
      ["2", "主导产品指“拳头”产品。", 1],
    ]);
  });

  it("without any, the part is not there", async () => {
    const parts = await writtenParts(documentOf(paragraph("body", "文")));
    expect(parts.has("word/footnotes.xml")).toBe(false);
    expect(parts.get("word/settings.xml")).not.toContain("footnote");
  });
});
