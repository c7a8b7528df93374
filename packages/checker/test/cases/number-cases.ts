import { body, grid, paragraph } from "../tiny-document.ts";
import type { RuleCases } from "./rule-case.ts";

const heads = ["序号", "地区", "甲指标", "乙指标", "推荐名额"];
const city = ["1", "杭州市小计", "2", "3", "5"];
const units = [
  ["2", "杭州市本级", "2", "", "2"],
  ["3", "萧山区", "", "3", "3"],
];
const total = ["", "全省合计", "2", "3", "5"];
const table = (...rows: string[][]) => ({ parts: { a1: [grid(heads, ...rows)] } });
const noted = (note: string) => ({
  parts: { a1: [grid(heads, city, ...units, total), paragraph("table-note-first", `注：1.${note}`)] },
});
const quotasOf = (quota: number) => ({ quota: { performanceCoefficientEnabled: false, total: { quota } } });
const thresholds = (...wordings: ("需超过" | "不足" | "不低于")[]) => ({
  plan: {
    label: "计划投资总额",
    value: 1000,
    unit: "万元",
    passages: Object.fromEntries(wordings.map((wording, index) => [`p${index}`, { wording, place: `第${index + 1}处` }])),
  },
});

/** A section whose words give a threshold, and where the data say that they stand. */
const placed = (place: string, printed: string) => ({
  parts: {
    notice: [paragraph("heading-1", "一、对象"), paragraph("heading-2", "（一）条件。"), body(`投资总额${printed}1000万元。`)],
  },
  facts: {
    thresholds: {
      plan: { label: "投资总额", value: 1000, unit: "万元", passages: { over: { wording: "需超过" as const, place } } },
    },
  },
});

/** Rules on figures: thresholds, sums, caps, how a number is written. */
export const numberCases: RuleCases = {
  "num/cap": [
    [{ parts: { notice: [body("支持100家")] }, facts: quotasOf(500) }, ["推荐名额合计500家，多于支持上限400家"]],
    [{ parts: { notice: [body("差额推荐、择优支持")] }, facts: quotasOf(500) }, []],
    [{ parts: { notice: [] }, facts: quotasOf(400) }, []],
  ],
  "num/range-dash": [
    ["2025-2027年、2－3个", ["开头的“2025-2027年”在起止之间用了连字符", "开头的“2－3个”在起止之间用了连字符"]],
    ["2025—2027年、15%～20%、GB/T 4754-2017年版、0571-87050000人工服务", []],
  ],
  "num/style-mixed": [
    ["近三年没有事故，承担近3年项目", ["数字写法不一：“近3年”1处（开头），“近三年”1处（开头）"]],
    ["近三年没有事故，近2年研发", []],
  ],
  "num/threshold-place": [
    [placed("二（一）条件", "需超过"), ["投资总额“需超过1000万元”的出处写作“二（一）条件”，印在一（一）"]],
    [placed("一（一）", "不低于"), ["投资总额的表述“需超过1000万元”（一（一））没有印出"]],
    [placed("一（一）", "需超过"), []],
    [placed("一（一）条件", "需超过"), []],
  ],
  "num/table-note": [
    [noted("故杭州市本级甲指标为3个"), ["附件1表注1写“杭州市本级甲指标为3”，附件1表第2行是2"]],
    [noted("故杭州市本级甲指标为2个，分别占70%、30%的权重"), []],
    [noted("分别占70%、40%的权重"), ["附件1表注1的“分别占70%、40%的权重”合计110%"]],
  ],
  "num/table-sum": [
    [table(city, ...units, total), []],
    [
      table(city, ["2", "杭州市本级", "2", "", "3"], units[1] as string[], total),
      [
        "附件1表第2行杭州市本级：2＋0＝2，推荐名额写作3",
        "附件1表第1行杭州市小计的推荐名额是5，以下各行之和是6",
        "附件1表第4行全省合计的推荐名额是5，各行之和是6",
      ],
    ],
    [
      table(["1", "杭州市小计", "2", "4", "6"], ...units, total),
      ["附件1表第1行杭州市小计的乙指标是4，以下各行之和是3", "附件1表第1行杭州市小计的推荐名额是6，以下各行之和是5"],
    ],
    [
      table(city, ...units, ["", "全省合计", "2", "3", "6"]),
      ["附件1表第4行全省合计：2＋3＝5，推荐名额写作6", "附件1表第4行全省合计的推荐名额是6，各行之和是5"],
    ],
    // Not a table of sums: no total, words in a cell, no ordinals.
    [table(city, ["2", "杭州市本级", "9", "", "2"]), []],
    [table(city, ["2", "杭州市本级", "九", "", "2"], total), []],
    [{ parts: { a1: [grid(["项目", "甲"], ["合计", "3"], ["一", "2"])] } }, []],
  ],
  "num/threshold-boundary": [
    [
      { parts: { notice: [] }, facts: { thresholds: thresholds("需超过", "不足") } },
      ["计划投资总额恰好为1000万元时各处结论不同：按第1处“需超过1000万元”不合要求，按第2处“不足1000万元”合乎要求"],
    ],
    [{ parts: { notice: [] }, facts: { thresholds: thresholds("不低于", "不足") } }, []],
    // A number that a template words itself: the data's 1000 and its 800 leave what lies between undecided.
    [
      { parts: { a3: [body("计划投资不足800万元；")] }, facts: { thresholds: thresholds("不低于") } },
      ["计划投资总额不小于800万元、小于1000万元时没有一处说到：按第1处“不低于1000万元”不合要求，按附件3“不足800万元”合乎要求"],
    ],
    [{ parts: { a3: [body("注册资本不足800万元；")] }, facts: { thresholds: thresholds("不低于") } }, []],
  ],
  "num/two": [
    ["实施期满一年、满二年", ["量词前用了“二”：“满二年”1处（开头）"]],
    ["实施期满一年、满两年，第二年起，十二个", []],
  ],
};
