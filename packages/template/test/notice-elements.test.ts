import { expect, test } from "vitest";
import { attachment, compose } from "./support/edition.ts";
import { facts, withNotice } from "./support/facts.ts";
import { body } from "./support/project.ts";

const one = withNotice({ issuers: facts.notice.issuers.slice(0, 1) });
const withIssuers = (...names: readonly string[]) =>
  withNotice({ issuers: names.map((name, index) => ({ id: `office${index}`, name, short: name })) });
const given = { number: "样经〔2030〕5号", note: "此件公开发布", cc: ["甲厅", "乙厅"], printDate: "2030-11-09" };

test.each<[given: string, directive: string, facts: typeof facts, want: string[]]>([
  ["no letterhead", "::letterhead", withNotice({ number: given.number }), []],
  [
    "a joint letterhead with its number",
    "::letterhead",
    withNotice({ letterhead: true, number: given.number }),
    [
      "table letterhead 6,2 head 0",
      "  letterhead-name: 某某省经济厅 | letterhead-suffix: 文件 ↓2",
      "  letterhead-name: 某某省财政厅",
      "document-number: 样经〔2030〕5号",
    ],
  ],
  [
    "a letterhead of one office",
    "::letterhead",
    { ...one, notice: { ...one.notice, letterhead: true } },
    ["table letterhead 6,2 head 0", "  letterhead-name: 某某省经济厅 | letterhead-suffix: 文件 ↓1"],
  ],
  ["a title", "::title", facts, ["title: 某某省经济厅　某某省财政厅/关于支持样例企业发展的通知"]],
  [
    "issuers too long for one line",
    "::title",
    withNotice({ issuers: facts.notice.issuers.map((issuer) => ({ ...issuer, name: `${issuer.name}及其下属管理局` })) }),
    ["title: 某某省经济厅及其下属管理局/某某省财政厅及其下属管理局/关于支持样例企业发展的通知"],
  ],
  [
    "a subject that no break fits",
    "::title",
    withNotice({ subject: "甲".repeat(30), keepTogether: ["甲".repeat(30)] }),
    [`title: 某某省经济厅　某某省财政厅/关于/${"甲".repeat(20)}/${"甲".repeat(10)}的通知`],
  ],
  [
    "attachments",
    "::attachment-note",
    facts,
    ["attachment-note-first: 附件：1.[regionTitle:XX市]“样例企业”名单", "attachment-note-item: 2.清单"],
  ],
  [
    "a sealed signature",
    "::signature",
    facts,
    ["table signature 1,1 head 0", "  signature: 某某省经济厅 | signature: 某某省财政厅", "issue-date: 2030年11月8日"],
  ],
  [
    "an unsealed signature",
    "::signature",
    withNotice({ sealed: false }),
    [
      "table signature-unsealed 17.5,2,4,4.5 head 0",
      "  issue-date-unsealed:  | signature-unsealed: 某某省经济厅 ×2 | issue-date-unsealed: ",
      "  issue-date-unsealed:  | signature-unsealed: 某某省财政厅 ×2 | issue-date-unsealed: ",
      "  issue-date-unsealed:  ×2 | issue-date-unsealed: 2030年11月8日 ×2",
    ],
  ],
  [
    "a signature of one office",
    "::signature",
    one,
    ["table signature 1 head 0", "  signature: 某某省经济厅", "issue-date: 2030年11月8日"],
  ],
  [
    "three offices, one of them with a name too long for a third of the line",
    "::signature",
    withIssuers("某某省经济和信息化厅", "某某省财政厅", "某某省虚构厅"),
    [
      "table signature 11,7,7 head 0",
      "  signature: 某某省经济和信息化厅 | signature: 某某省财政厅 | signature: 某某省虚构厅",
      "issue-date: 2030年11月8日",
    ],
  ],
  [
    "three offices that don't fit in one line",
    "::signature",
    withIssuers("某某省经济和信息化厅", "某某省科学和技术厅", "某某省虚构名称厅"),
    [
      "table signature 1,1 head 0",
      "  signature: 某某省经济和信息化厅 | signature: 某某省科学和技术厅",
      "  signature: 某某省虚构名称厅 | signature: ",
      "issue-date: 2030年11月8日",
    ],
  ],
  [
    "four offices in two rows of two",
    "::signature",
    withIssuers("甲厅", "乙厅", "丙厅", "丁厅"),
    [
      "table signature 1,1 head 0",
      "  signature: 甲厅 | signature: 乙厅",
      "  signature: 丙厅 | signature: 丁厅",
      "issue-date: 2030年11月8日",
    ],
  ],
  ["no note", "::note", facts, []],
  ["a note", "::note", withNotice({ note: given.note }), ["note: （此件公开发布）"]],
])("%s", (_, directive, given, want) => {
  expect(body(compose(directive, given).notice)).toEqual(want);
});

test("a single attachment has no number in the note", () => {
  expect(body(compose("::attachment-note", facts, [attachment("only", "清单")]).notice)).toEqual([
    "attachment-note-first: 附件：清单",
  ]);
  expect(body(compose("::attachment-note", facts, []).notice)).toEqual([]);
});

test.each<[given: string, facts: typeof facts, want: string[]]>([
  ["the office alone", facts, ["foot imprint-print: 某某省经济厅办公室 → "]],
  [
    "cc and date",
    withNotice({ cc: given.cc, printDate: given.printDate }),
    ["foot imprint-cc: 抄送：甲厅，乙厅。 → ", "foot imprint-print: 某某省经济厅办公室 → 2030年11月9日印发"],
  ],
])("the imprint stands after the last attachment: %s", (_, given, want) => {
  const { notice, attachments } = compose("甲\n\n::imprint", given);
  expect(body(notice)).toEqual(["body: 甲"]);
  expect(body({ ...notice, sections: notice.sections.slice(-1) }).slice(-want.length)).toEqual(want);
  expect(attachments.flatMap(({ document }) => body(document)).filter((line) => line.startsWith("foot"))).toEqual([]);
});
