import { describe, expect, test } from "vitest";
import { readXlsx } from "../readers/xlsx-reader.ts";
import { composed, regionNamed, requestFor, written } from "./books.ts";
import { clerksDays, needsClerk, type Shown, type Step } from "./clerk.ts";

const list = "附件5";
const investment = "附件6";
const quota = 29;
/** The first row to fill in of each sheet. */
const listTop = 4;
const investmentTop = 5;

type Cells = readonly (string | number)[];

/** Invented firms: no such name is registered anywhere. */
const firm = (index: number) => `虚构测试企业第${String(index + 1).padStart(2, "0")}号`;
const listRow = (index: number, more: { name?: string; reason?: string; field?: string } = {}): Cells => [
  more.name ?? firm(index),
  more.field ?? "重点产业链",
  `虚构计划${index + 1}`,
  more.reason ?? "虚构的说明",
];
const goals = ["目标一", "目标二", "", "", ""];
const amounts = (values: readonly (number | string)[]): Cells[] => values.map((value) => [value, ...goals]);
const many = <Item>(count: number, item: (index: number) => Item) => Array.from({ length: count }, (_, index) => item(index));

const pasteList = (rows: readonly Cells[], row = listTop): Step => ["paste", list, `B${row}`, rows];
const pasteAmounts = (values: readonly (number | string)[], row = investmentTop): Step => [
  "paste",
  investment,
  `D${row}`,
  amounts(values),
];
const filled: readonly Step[] = [pasteList(many(quota, (index) => listRow(index))), pasteAmounts(many(quota, () => 2000))];
const changed = (sheet: string, cell: string, value: string | number): Step => ["paste", sheet, cell, [[value]]];

/** What the check sheet says: its verdict, and each problem as place, name and words. */
function checked({ sheets }: Shown): string[] {
  const cells = sheets.校核 ?? {};
  const rows = many(60, (index) => index + 5).filter((row) => cells[`D${row}`] !== undefined && cells[`A${row}`] !== undefined);
  return [cells.A2 ?? "", ...rows.map((row) => `${cells[`B${row}`]}｜${cells[`C${row}`] ?? ""}｜${cells[`D${row}`]}`)];
}

interface Case {
  readonly what: string;
  readonly steps: readonly Step[];
  readonly want: readonly string[];
}

const onlyInList = "附件6中没有这家企业；如在附件6中删过行，请逐行核对投资总额";
const shifted = "有投资总额或目标，没有企业；如在附件5中删过行，请逐行核对投资总额是否还对应原来的企业";
const over = "超出推荐名额29家，超出的不予受理";
const nasty = ["*", "虚构?号", "虚构~*号", "虚构<号>&\"'", "=1+1", "虚构(甲)厂", "330100000000000001"];

const cases: readonly Case[] = [
  { what: "a fresh file", steps: [], want: ["尚未填写。填好附件5、附件6后看这里。"] },
  { what: "a clean fill", steps: filled, want: ["未发现问题"] },
  {
    what: "a clerk's day: pasted, two rows deleted, a duplicate, a text number, 900, 1000 and 1001",
    steps: [
      ...filled,
      changed(list, "B8", `${firm(0)} `),
      changed(investment, "D7", "3000"),
      changed(investment, "D10", 900),
      changed(investment, "D11", 1000),
      changed(investment, "D12", 1001),
      ["delete", list, 20, 2],
      ["delete", investment, 21, 2],
      ["save"],
    ],
    want: [
      "4 项待处理",
      `附件5 第8行｜${firm(0)} ｜与第4行的企业名称相同`,
      `附件6 第7行｜${firm(2)}｜投资总额“3000”不是数字，重新键入数字`,
      `附件6 第10行｜${firm(5)}｜投资总额900万元，不足1000万元的列为一票否决项，不得推荐`,
      `附件6 第11行｜${firm(6)}｜投资总额恰为1000万元，通知的条件是需超过1000万元，口径待确认`,
    ],
  },
  {
    what: "rows deleted in 附件5 only: no investment goes to another firm unseen",
    steps: [...filled, ["delete", list, 10, 2]],
    want: ["2 项待处理", `附件6 第32行｜｜${shifted}`, `附件6 第33行｜｜${shifted}`],
  },
  {
    what: "rows deleted in 附件6 only",
    steps: [...filled, ["delete", investment, 10, 1]],
    want: ["1 项待处理", `附件5 第32行｜${firm(28)}｜${onlyInList}`],
  },
  {
    what: "a row inserted in 附件5",
    steps: [...filled, ["insert", list, 10, 1], pasteList([listRow(40)], 10), ["delete", list, 33, 1]],
    want: ["1 项待处理", `附件5 第10行｜${firm(40)}｜没有序号，从上一行的序号向下填充`],
  },
  {
    what: "names that wildcards, formulas and markup would misread are names like any other",
    steps: [pasteList(nasty.map((name, index) => listRow(index, { name }))), pasteAmounts(nasty.map(() => 2000)), ["save"]],
    want: ["未发现问题"],
  },
  {
    what: "duplicates whatever their blanks and brackets",
    steps: [
      pasteList(
        ["虚构（甲）厂", "虚构(甲)厂", "虚 构　(甲)厂", "虚构*厂", "虚构乙厂"].map((name, index) => listRow(index, { name })),
      ),
      pasteAmounts([2000, 2000, 2000, 2000, 2000]),
    ],
    want: ["2 项待处理", "附件5 第5行｜虚构(甲)厂｜与第4行的企业名称相同", "附件5 第6行｜虚 构　(甲)厂｜与第4行的企业名称相同"],
  },
  {
    what: "texts at and over the limit",
    steps: [
      pasteList([listRow(0, { reason: "字".repeat(200) }), listRow(1, { reason: "字".repeat(201) })]),
      pasteAmounts([2000, 2000]),
    ],
    want: ["1 项待处理", `附件5 第5行｜${firm(1)}｜“推荐该企业实施推进计划的作用、意义说明”201字，不能超过200字`],
  },
  {
    what: "half a row",
    steps: [
      pasteList([listRow(0, { field: "" }), listRow(1), listRow(2, { name: "" }), listRow(3)]),
      [
        "paste",
        investment,
        "D5",
        [
          [2000, "目标"],
          ["", "目标"],
          ["", ""],
          [2000, ""],
        ],
      ],
    ],
    want: [
      "4 项待处理",
      `附件5 第4行｜${firm(0)}｜“所属领域”没有填`,
      "附件5 第6行｜｜“企业名称”没有填",
      `附件6 第6行｜${firm(1)}｜“投资总额”没有填`,
      `附件6 第8行｜${firm(3)}｜各项目标都没有填`,
    ],
  },
  {
    what: "more rows than the quota, and far below",
    steps: [...filled, pasteList([listRow(29), listRow(30)], listTop + quota), pasteList([listRow(31)], 90)],
    want: [
      "3 项待处理",
      `附件5 第33行｜${firm(29)}｜${over}`,
      `附件5 第34行｜${firm(30)}｜${over}`,
      "附件5 第52行｜｜第53行起还有内容，校核没有看到，请移到前面的空行",
    ],
  },
  {
    what: "names pasted over the formulas of 附件6",
    steps: [...filled, changed(investment, "B7", "虚构另一家")],
    want: ["2 项待处理", `附件5 第6行｜${firm(2)}｜${onlyInList}`, "附件6 第7行｜虚构另一家｜附件5中没有这家企业"],
  },
  {
    what: "rows deleted in both sheets",
    steps: [...filled, ["delete", list, 4, 2], ["delete", investment, 5, 2]],
    want: ["未发现问题"],
  },
];

describe("05-06 in a clerk's hands", () => {
  test("says what is wrong and nothing else", { timeout: 300_000 }, async (context) => {
    needsClerk(context);
    const bytes = await written(composed(requestFor("summary", regionNamed("萧山区"))));
    const days = clerksDays(
      bytes,
      cases.map(({ steps }) => steps),
    );
    expect(days.flatMap(({ errors }) => errors)).toEqual([]);
    const got = cases.map(({ what }, index) => ({ what, says: checked(days[index] as Shown) }));
    expect(got).toEqual(cases.map(({ what, want }) => ({ what, says: want })));
  });
});

describe("10 in a clerk's hands", () => {
  const firms = "申报企业";
  /** The first applicant's row on each sheet. */
  const top = { [firms]: 6, 条件: 4, 一票否决: 4 };
  const judged = (sheet: "条件" | "一票否决", answers: readonly Cells[]): Step => ["paste", sheet, `C${top[sheet]}`, answers];
  const met = Array.from({ length: 10 }, () => "是");
  const none = Array.from({ length: 8 }, () => "否");
  const opinions = (values: readonly (readonly [rank: number | string, opinion: string])[]): Step => [
    "paste",
    firms,
    `F${top[firms]}`,
    values,
  ];

  test("tells judgements, contradictions and what is left", { timeout: 300_000 }, async (context) => {
    needsClerk(context);
    const bytes = await written(composed(requestFor("review", regionNamed("萧山区"))));
    const steps: Step[] = [
      ["paste", firms, `B${top[firms]}`, [[firm(0)], [firm(1)], [firm(2)], [firm(3)], [`${firm(0)} `], [firm(5)]]],
      judged("条件", [met, ["否", ...met.slice(1)], met, ["待核", ...met.slice(1)], met, met]),
      judged("一票否决", [none, none, ["是", ...none.slice(1)], none, none, none]),
      opinions([
        [1, "推荐"],
        [2, "推荐"],
        [3, "推荐"],
        [4, "推荐"],
        ["", "不推荐"],
        [1, "候补"],
      ]),
    ];
    const overQuota: Step[] = [
      ["paste", firms, `B${top[firms]}`, many(quota + 1, (index) => [firm(index)])],
      ["paste", firms, `G${top[firms]}`, many(quota + 1, () => ["推荐"])],
    ];
    const [day, over, fresh] = clerksDays(bytes, [steps, overQuota, []]) as [Shown, Shown, Shown];
    expect([day, over, fresh].flatMap(({ errors }) => errors)).toEqual([]);
    const cells = day.sheets[firms] ?? {};
    expect(["A2", "A3", "A4"].map((address) => cells[address])).toEqual([
      "6 家待处理，见“提示”栏",
      "推荐 4 家（推荐名额29家），候补 1 家，不推荐 1 家，尚无意见 0 家",
      "有否决项而填“推荐”的 1 家，还没有核完的 1 项",
    ]);
    const rows = many(7, (index) => ["D", "E", "H"].map((column) => cells[`${column}${top[firms] + index}`] ?? ""));
    expect(rows).toEqual([
      ["符合", "没有", "排序与别的企业相同"],
      ["不符合1项", "没有", "有不符合的条件，不得推荐"],
      ["符合", "有1项", "有一票否决项，不得推荐"],
      ["待核1项", "没有", "还有没核完的项"],
      ["符合", "没有", "与第6行的企业名称相同"],
      ["符合", "没有", "排序与别的企业相同"],
      ["", "", ""],
    ]);
    expect(over.sheets[firms]?.A2).toBe("推荐 30 家，超出推荐名额29家，超出的不予受理");
    expect(fresh.sheets[firms]?.A2).toBe("尚未填写");
  });
});

test("a fresh file shows what its formulas come to, before anything calculates them", { timeout: 300_000 }, async (context) => {
  needsClerk(context);
  for (const [book, region] of [
    ["summary", "萧山区"],
    ["rollup", "杭州市"],
    ["review", "萧山区"],
  ] as const) {
    const bytes = await written(composed(requestFor(book, regionNamed(region))));
    const [fresh] = clerksDays(bytes, [[]]) as [Shown];
    expect(fresh.errors).toEqual([]);
    for (const { name, cells } of readXlsx(bytes).sheets) {
      const cached = [...cells].filter(([, { value }]) => value !== "").map(([address, { value }]) => [address, String(value)]);
      expect(Object.fromEntries(cached), `${book} ${name}`).toEqual(fresh.sheets[name]);
    }
  }
});
