import type { Document, FootRow } from "@gongwen/document";
import { describe, expect, it } from "vitest";
import { mergeDocuments } from "../src/index.ts";
import { cellOf, documentOf, paragraph, row, section, table, text } from "./nodes.ts";
import { shown } from "./shown.ts";

type Blocks = Document["sections"][number]["blocks"];

const body = (words: string) => paragraph("body", words);
const heading = (words: string, marker: string) => paragraph("heading-1", words, { marker });
const long = "各市、县（市、区）经信局会同财政局做好遴选推荐工作，严格落实申报审核责任。";

describe("paragraphs", () => {
  it.each<[string, Blocks, Blocks, string[]]>([
    ["the same", [body("甲"), body("乙")], [body("甲"), body("乙")], ["甲", "乙"]],
    ["one more", [body("甲"), body("丙")], [body("甲"), body("乙"), body("丙")], ["甲", "+ 乙", "丙"]],
    ["one less", [body("甲"), body("乙"), body("丙")], [body("甲"), body("丙")], ["甲", "- 乙", "丙"]],
    ["one changed", [body(long)], [body(long.replace("做好", "负责"))], [long.replace("做好", "{-做好}{+负责}")]],
    [
      "another one in its place",
      [body("甲乙丙丁"), body("末段")],
      [body("子丑寅卯"), body("末段")],
      ["- 甲乙丙丁", "+ 子丑寅卯", "末段"],
    ],
    ["another one at the end, which neither comes nor goes", [body("甲乙丙丁")], [body("子丑寅卯")], ["{-甲乙丙丁}{+子丑寅卯}"]],
    [
      "a changed one is found again behind a new one",
      [body(long)],
      [body("新的一段话。"), body(long.replace("做好", "负责"))],
      ["+ 新的一段话。", long.replace("做好", "{-做好}{+负责}")],
    ],
    ["of another role", [body("工作目标")], [heading("工作目标", "一、")], ["- 工作目标", "+ 一、工作目标"]],
    ["numbers alone", [heading("甲", "一、"), heading("乙", "二、")], [heading("乙", "一、")], ["- 一、甲", "{-二、}{+一、}乙"]],
    [
      "a number that there was none of",
      [paragraph("attachment-note-first", "甲", { marker: "附件：" })],
      [paragraph("attachment-note-first", "甲", { marker: "附件：1." })],
      ["{-附件：}{+附件：1.}甲"],
    ],
    [
      "a new page before a paragraph that changed",
      [{ type: "page-break" }, body("甲乙丙丁"), body("末段")],
      [{ type: "page-break" }, body("子丑寅卯"), body("末段")],
      ["---", "- 甲乙丙丁", "---", "+ 子丑寅卯", "末段"],
    ],
  ])("%s", (_, old, now, want) => expect(shownOf(old, now)).toEqual(want));
});

describe("tables", () => {
  const head = row("序号", "地区", "推荐名额");
  it.each<[string, Blocks, Blocks, string[]]>([
    [
      "a figure",
      [table([head, row("1", "萧山区", "29")])],
      [table([head, row("1", "萧山区", "31")])],
      ["|序号|地区|推荐名额|", "|1|萧山区|{-29}{+31}|"],
    ],
    [
      "a row more, the next one numbered anew",
      [table([head, row("1", "萧山区", "29"), row("2", "余杭区", "25")])],
      [table([head, row("1", "萧山区", "29"), row("2", "虚构区", "5"), row("3", "余杭区", "25")])],
      ["|序号|地区|推荐名额|", "|1|萧山区|29|", "+ |2|虚构区|5|", "|{-2}{+3}|余杭区|25|"],
    ],
    [
      "a row less",
      [table([head, row("1", "萧山区", "29"), row("2", "余杭区", "25")])],
      [table([head, row("1", "余杭区", "25")])],
      ["|序号|地区|推荐名额|", "- |1|萧山区|29|", "|{-2}{+1}|余杭区|25|"],
    ],
    [
      "rows are found by names, not by figures",
      [table([head, row("1", "萧山区", "29"), row("2", "余杭区", "25")])],
      [table([head, row("1", "萧山区", "25"), row("2", "余杭区", "29")])],
      ["|序号|地区|推荐名额|", "|1|萧山区|{-29}{+25}|", "|2|余杭区|{-25}{+29}|"],
    ],
    [
      "one column more: another table",
      [table([head])],
      [table([row("序号", "地区", "推荐名额", "备注")])],
      ["- |序号|地区|推荐名额|", "+ |序号|地区|推荐名额|备注|"],
    ],
    ["paragraphs of a cell", [table([row("名称", "甲")])], [table([row("名称", "甲\n乙")])], ["|名称|甲¶+ 乙|"]],
    [
      "the last ones of a cell are one",
      [table([row("名称", "甲\n乙丙丁")])],
      [table([row("名称", "甲\n子丑寅")])],
      ["|名称|甲¶{-乙丙丁}{+子丑寅}|"],
    ],
    [
      "rows that a cell ties together come and go together",
      [table([row(cellOf("甲", { rows: 2 }), "一"), row("二"), row("名称", "丙")])],
      [table([row(cellOf("甲", { rows: 3 }), "一"), row("二"), row("三"), row("名称", "丙")])],
      ["- |甲|一|", "- |二|", "+ |甲|一|", "+ |二|", "+ |三|", "|名称|丙|"],
    ],
  ])("%s", (_, old, now, want) => expect(shownOf(old, now)).toEqual(want));

  it("what stood in the head of either table stands in the head", () => {
    const before = table([row("旧表头", "甲"), row("名称", "一")], { headRows: 1 });
    const after = table([row("新的标题行", "乙"), row("名称", "一")], { headRows: 1 });
    const [merged] =
      mergeDocuments(documentOf(section("notice", before)), documentOf(section("notice", after))).sections[0]?.blocks ?? [];
    expect(merged?.type === "table" && merged.headRows).toBe(2);
  });
});

describe("parts", () => {
  const [one, two, three] = ["甲", "乙", "丙"].map((name) => section(name, body(name))) as [
    Document["sections"][number],
    Document["sections"][number],
    Document["sections"][number],
  ];
  it.each<[string, Document, Document, string[]]>([
    ["one more in the middle", documentOf(one, three), documentOf(one, two, three), ["# 甲", "甲", "# +乙", "乙", "# 丙", "丙"]],
    ["one less at the end", documentOf(one, two), documentOf(one), ["# 甲", "甲", "# -乙", "- 乙"]],
    [
      "the last one is another: one section, for the end of a document neither comes nor goes",
      documentOf(one, two),
      documentOf(one, three),
      ["# 甲", "甲", "# 丙", "{-乙}{+丙}"],
    ],
  ])("%s", (_, old, now, want) => expect(shown(mergeDocuments(old, now))).toEqual(want));

  it("the imprint stays one, and last", () => {
    const cc = (words: string): FootRow => ({ role: "imprint-cc", left: [text(words)] });
    const print: FootRow = { role: "imprint-print", left: [text("某办公室")], right: [text("2025年11月8日印发")] };
    const old = documentOf(section("甲", body("甲"), { type: "foot", rows: [print] }));
    const now = documentOf(
      section("甲", body("甲")),
      section("乙", body("乙"), { type: "foot", rows: [cc("抄送：虚构"), print] }),
    );
    expect(shown(mergeDocuments(old, now))).toEqual(["# 甲", "甲", "# +乙", "乙", "# 乙", "foot +抄送：虚构 / 某办公室"]);
  });

  it("bears a name for its changes, and the new document's properties", () => {
    const { changedBy, properties } = mergeDocuments(documentOf(one), {
      ...documentOf(one),
      properties: { title: "新", author: "某厅", date: "2025-11-07" },
    });
    expect([changedBy, properties.title]).toEqual(["通知版本比较", "新"]);
  });
});

function shownOf(old: Blocks, now: Blocks): string[] {
  return shown(mergeDocuments(documentOf(section("notice", ...old)), documentOf(section("notice", ...now)))).slice(1);
}
