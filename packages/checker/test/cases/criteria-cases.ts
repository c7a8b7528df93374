import { body, entry, form, paragraph } from "../tiny-document.ts";
import type { RuleCases } from "./rule-case.ts";

const vetoes = (...items: string[]) => [
  body("有下列情况之一，不予推荐："),
  ...items.map((item, index) => paragraph("heading-4", `（${index + 1}）${item}`)),
];
const conditions = "申请企业须为有效期内的中小企业，未公开发行股票，未被列入经营异常名录，未发生事故以及偷漏税。";
const all = ["称号失效；", "公开发行股票；", "被列入经营异常名录；", "发生事故以及偷漏税。"];
const patents = {
  patents: { label: "I类知识产权", value: 2, unit: "项", passages: { veto: { wording: "不足", place: "附件3" } } },
} as const;
const joint = body("经信局会同财政局择优推荐企业。");

/** Rules on who may be recommended, by whom, in which steps. */
export const criteriaCases: RuleCases = {
  "criteria/coverage": [
    [{ parts: { notice: [body(conditions)], a3: vetoes(...all) } }, []],
    [
      { parts: { notice: [body(conditions)], a3: vetoes(...all.slice(0, 3), "推进计划不可行。") } },
      [
        "“事故和违法违规行为”只写在申报条件中（开头），否决情形没有与它相应的一项",
        "“推进计划内容可行”只写在否决情形中（附件3第（4）项），正文的申报条件没有写",
      ],
    ],
    [
      { parts: { notice: [body(conditions)], a3: vetoes(...all, "I类知识产权不足2项。") }, facts: { thresholds: patents } },
      ["“I类知识产权2项”只写在否决情形中（附件3第（5）项），正文的申报条件没有写"],
    ],
    [
      {
        parts: {
          notice: [body(`${conditions}I类知识产权不少于2项。`)],
          a2: [form(["I类知识产权情况（授权有效期内，不含转让未满一年的）", [entry]])],
          a3: vetoes(...all, "I类知识产权情况不足2项。"),
        },
        facts: { thresholds: patents },
      },
      ["附件3第（5）项据以否决的数量怎样算，只写在附件2：“授权有效期内，不含转让未满一年的”"],
    ],
    [conditions, []],
  ],
  "flow/filled-twice": [
    [
      {
        parts: {
          notice: [paragraph("heading-2", "（一）企业填报申请表（见附件1）。"), paragraph("heading-2", "（二）在线填报申请表。")],
          a1: [paragraph("attachment-title", "企业申请表")],
        },
      },
      ["（一）和（二）都要求填报附件1“申请表”"],
    ],
    [
      {
        parts: {
          notice: [paragraph("heading-2", "（一）企业填报申请表（见附件1）。"), paragraph("heading-2", "（二）在线提交申请表。")],
          a1: [paragraph("attachment-title", "企业申请表")],
        },
      },
      [],
    ],
  ],
  "form/veto-option": [
    [
      { parts: { a2: [body("□已上市（股票代码：）")], a3: vetoes("公开发行股票；") } },
      ["附件2的选项“已上市”一经勾选即属附件3第（1）项的否决情形"],
    ],
    [{ parts: { a2: [body("□已上市（不予推荐）")], a3: vetoes("公开发行股票；") } }, []],
    [{ parts: { a2: [body("□已上市")], a3: vetoes("称号失效；") } }, []],
  ],
  "horizon/conflict": [
    [
      "对标“小巨人”企业，未来2年内达标。分析2—3年内成为“小巨人”企业的可行性。",
      ["成为“小巨人”企业的期限有2种：“未来2年内”1处（开头），“2—3年内”1处（开头）"],
    ],
    [
      "预计2025年是否符合“小巨人”企业条件；近两年可申报“小巨人”企业。",
      ["成为“小巨人”企业的期限有2种：“2025年”1处（开头），“近两年”1处（开头）"],
    ],
    ["未来2年内成为“小巨人”企业，近两年可申报“小巨人”企业。近三年没有事故。", []],
  ],
  "role/cosign": [
    [
      { parts: { notice: [joint], a2: [form(["经信局推荐意见（盖章）", [entry]])] } },
      ["附件2的“经信局推荐意见（盖章）”只有经信局，开头规定经信局会同财政局推荐"],
    ],
    [{ parts: { notice: [joint], a2: [form(["经信局、财政局推荐意见", [entry]])] } }, []],
    [{ parts: { notice: [joint], a2: [form(["推荐意见（由经信局牵头签署）", [entry]])] } }, []],
    [{ parts: { notice: [body("经信局推荐企业。")], a2: [form(["经信局推荐意见", [entry]])] } }, []],
  ],
  "switch/contradiction": [
    ["推荐名额结合培育绩效情况分配。", ["开头说推荐名额结合培育绩效情况，本批次数据规定培育绩效系数暂不纳入"]],
    ["期末开展培育绩效评价。", []],
  ],
};
