import type { ParagraphRole } from "@gongwen/schema";
import { describe, expect, test } from "vitest";
import { grid, messagesOf, paragraph } from "./tiny-document.ts";

type Headings = readonly [ParagraphRole, string][];

function run(rule: string, headings: Headings): string[] {
  return messagesOf(rule, { a3: headings.map(([role, text]) => paragraph(role, text)) });
}

describe("struct/level-skip", () => {
  test.each<[Headings, string[]]>([
    [
      [
        ["heading-4", "（1）已公开发行股票；"],
        ["heading-4", "（2）不属于重点领域；"],
      ],
      ["附件3第（1）项的序号“（1）”跳过了“一、”一层"],
    ],
    [
      [
        ["heading-1", "一、甲"],
        ["heading-2", "（一）乙"],
        ["heading-1", "二、丙"],
        ["heading-3", "1.丁"],
      ],
      ["附件3二1的序号“1.”跳过了“（一）”一层"],
    ],
    [
      [
        ["heading-1", "一、甲"],
        ["heading-3", "1.乙"],
        ["heading-3", "2.丙"],
        ["heading-1", "二、丁"],
      ],
      [],
    ],
    [
      [
        ["form-heading-1", "一、甲"],
        ["form-heading-2", "（一）乙"],
        ["heading-1", "一、丙"],
      ],
      [],
    ],
  ])("%j", (headings, want) => expect(run("struct/level-skip", headings)).toEqual(want));
});

describe("struct/heading-stop", () => {
  test.each<[ParagraphRole, string, string[]]>([
    ["heading-2", "（一）关于支持范围。", ["附件3（一）标题“关于支持范围。”单独成行，末尾有句号"]],
    ["heading-2", "（一）支持范围。拟实施项目包括下列各项。", []],
    ["heading-1", "一、工作目标", []],
    ["heading-2", "（一）本县“重点省专”企业情况，包括但不限于行业分布等。", []],
    ["heading-4", "（8）推进计划不可行。", []],
  ])("%s %s", (role, text, want) => expect(run("struct/heading-stop", [[role, text]])).toEqual(want));
});

describe("struct/heading-dup", () => {
  test("finds the same words at two levels", () => {
    const headings: Headings = [
      ["heading-1", "三、条件"],
      ["heading-2", "（三）其他要求。企业未被列入名单。"],
      ["heading-1", "七、其他要求"],
    ];
    expect(run("struct/heading-dup", headings)).toEqual(["附件3七与附件3三（三）的标题都是“其他要求”"]);
  });
  test("two attachments may share a heading, and items are no headings", () => {
    const heading = paragraph("heading-1", "一、其他要求");
    expect(messagesOf("struct/heading-dup", { notice: [heading], a3: [heading] })).toEqual([]);
    expect(
      run("struct/heading-dup", [
        ["heading-4", "（1）没有"],
        ["heading-4", "（2）没有"],
      ]),
    ).toEqual([]);
  });
});

describe("list/ordinal-year", () => {
  const note = (text: string) => messagesOf("list/ordinal-year", { notice: [paragraph("attachment-note-item", text)] });
  test("finds an ordinal that runs into a number", () => {
    expect(note("2.2025年浙江省申请表")).toEqual(["附件说明的序号与数字相连：“2.2025年”"]);
    expect(note("2.浙江省2025年申请表")).toEqual([]);
    expect(run("list/ordinal-year", [["heading-2", "（二）2025年工作"]])).toEqual([]);
  });
});

describe("table/ragged", () => {
  const table = (...rows: string[][]) => messagesOf("table/ragged", { a2: [grid(["", "目标", "满一年", "满二年"], ...rows)] });
  const struck = (label: string) => [label, "——", "——", "——"];
  const goal = ["目标1", "", "", ""];
  test("finds the row with fewer dashes than its like", () => {
    const rows = [struck("专业化"), goal, struck("精细化"), goal, ["强化配套\n能力目标", "", "——", "——"], goal];
    expect(table(...rows)).toEqual(["附件2表第5行“强化配套能力目标”一行有2条横线，同类各行有3条"]);
  });
  test("rows without dashes are of another kind", () =>
    expect(table(struck("专业化"), goal, struck("精细化"), goal)).toEqual([]));
});

describe("title/shape", () => {
  test.each<[string, string[]]>([
    ["浙江省经济和信息化厅　浙江省财政厅\n关于进一步支持专精特新中小企业\n高质量发展的通知", []],
    ["申报资料清单", []],
    ["关于支持企业\n加快高质量发展步伐\n的通知工作", ["通知标题“关于支持企业／加快高质量发展步伐／的通知工作”第3行以“的”开头"]],
    ["关于进一步支持企业高质量发展的\n通知", ["通知标题“关于进一步支持企业高质量发展的／通知”末行只有2个字"]],
    [
      "浙江省经济和信息化厅\n关于支持\n高质量发展的通知",
      ["通知标题“浙江省经济和信息化厅／关于支持／高质量发展的通知”排成了中间短、两头长的形状"],
    ],
  ])("%s", (title, want) => expect(messagesOf("title/shape", { notice: [paragraph("title", title)] })).toEqual(want));

  test("an attachment's title, too", () => {
    expect(messagesOf("title/shape", { a3: [paragraph("attachment-title", "遴选标准和有关要求\n附件")] })).toEqual([
      "附件3标题“遴选标准和有关要求／附件”末行只有2个字",
    ]);
  });
});
