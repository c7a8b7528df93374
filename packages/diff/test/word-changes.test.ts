import type { Document } from "@gongwen/document";
import { describe, expect, it } from "vitest";
import { mergeDocuments } from "../src/index.ts";
import { wordChanges } from "../src/words/word-changes.ts";
import { documentOf, paragraph, row, section, table, text } from "./nodes.ts";

type Blocks = Document["sections"][number]["blocks"];

const body = (words: string) => paragraph("body", words);
const heading = (words: string, marker: string) => paragraph("heading-2", words, { marker });

/** Each change on a line: kind, heading, words with changes in braces. */
function told(old: Document, now: Document): string[] {
  const braced = (pieces: readonly { text: string; change?: string }[]) =>
    pieces
      .map((piece) => (piece.change === undefined ? piece.text : `{${piece.change === "inserted" ? "+" : "-"}${piece.text}}`))
      .join("");
  return wordChanges(mergeDocuments(old, now)).flatMap(({ title, kind, changes }) => [
    `# ${title}${kind === undefined ? "" : ` ${kind}`}`,
    ...changes.map(
      (change) =>
        `${change.kind} [${change.under}] ${change.type === "row" ? change.cells.map(braced).join("|") : braced(change.pieces)}`,
    ),
  ]);
}

const notice = (...blocks: Blocks) => documentOf(section("notice", ...blocks));

describe("changes of words", () => {
  it.each<[string, Document, Document, string[]]>([
    ["none: no part is told", notice(body("甲")), notice(body("甲")), []],
    [
      "under their heading, up to its stop",
      notice(heading("择优推荐。于2024年11月17日前", "（二）")),
      notice(heading("择优推荐。于2025年11月20日前", "（二）")),
      ["# 通知", "changed [（二）择优推荐] （二）择优推荐。于{-2024年11月17日}{+2025年11月20日}前"],
    ],
    [
      "came and went",
      notice(body("甲乙丙丁"), body("末段")),
      notice(body("子丑寅卯"), body("末段")),
      ["# 通知", "removed [] {-甲乙丙丁}", "added [] {+子丑寅卯}"],
    ],
    [
      "a number alone",
      notice(heading("甲", "（一）"), heading("乙", "（二）")),
      notice(heading("乙", "（一）")),
      ["# 通知", "removed [（一）甲] {-（一）甲}", "renumbered [（一）乙] {-（二）}{+（一）}乙"],
    ],
    [
      "a row, and the number of one",
      notice(table([row("1", "甲区", "5"), row("2", "乙区", "6")])),
      notice(table([row("1", "乙区", "6")])),
      ["# 通知", "removed [] {-1}|{-甲区}|{-5}", "renumbered [] {-2}{+1}|乙区|6"],
    ],
    [
      "a first cell that is no number",
      notice(table([row("甲区名称", "5")])),
      notice(table([row("甲区名字", "5")])),
      ["# 通知", "changed [] 甲区名{-称}{+字}|5"],
    ],
    [
      "where a title breaks is no change of words",
      notice(paragraph("title", [text("关于甲"), { type: "break" }, text("的通知")])),
      notice(paragraph("title", [text("关于"), { type: "break" }, text("甲的通知")])),
      [],
    ],
    [
      "what stands at the end is under no heading",
      notice(heading("甲。", "（一）"), paragraph("issue-date", "2024年11月8日")),
      notice(heading("甲。", "（一）"), paragraph("issue-date", "2025年11月7日")),
      ["# 通知", "changed [成文日期] {-2024年11月8日}{+2025年11月7日}"],
    ],
    [
      "an attachment that came is told as a whole",
      notice(body("甲")),
      documentOf(
        section("notice", body("甲")),
        section("list", paragraph("attachment-label", "附件8"), paragraph("attachment-title", "新清单"), body("一")),
      ),
      ["# 附件8 新清单 added"],
    ],
    [
      "the imprint belongs to the part before it",
      notice({ type: "foot", rows: [{ role: "imprint-print", left: [text("某办公室")], right: [text("2024年11月8日印发")] }] }),
      notice({ type: "foot", rows: [{ role: "imprint-print", left: [text("某办公室")], right: [text("2025年11月8日印发")] }] }),
      ["# 通知", "changed [版记] 某办公室\u3000{-2024年11月8日}{+2025年11月8日}印发"],
    ],
  ])("%s", (_, old, now, want) => expect(told(old, now)).toEqual(want));
});
