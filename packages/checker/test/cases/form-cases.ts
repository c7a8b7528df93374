import { body, box, entry, form, grid, paragraph } from "../tiny-document.ts";
import type { RuleCases } from "./rule-case.ts";

const text = (words: string) => ({ type: "text", text: words }) as const;
const before = [box, text("是　　"), box, text("否")];
const after = [text("是"), box, text("　　否"), box, text("。")];
const asked = (words: string) => ({ parts: { a2: [form(["主导产品", words])] } });

/** Rules on forms and lists. */
export const formCases: RuleCases = {
  "copies/missing": [
    [
      { parts: { a7: [grid(["序号", "资料", "备注"], ["1", "文件", "一式2份"], ["2", "方案", "编制"])] } },
      ["附件7表第2行“方案”没有写份数"],
    ],
    [{ parts: { a7: [grid(["序号", "资料", "备注"], ["1", "文件", "一式2份"])] } }, []],
  ],
  "form/box-style": [
    [
      { parts: { a2: [form(["甲", before], ["乙", before], ["丙", after])] } },
      ["附件2的“是□　　否□。”方框在文字后，其他各处相反"],
    ],
    [{ parts: { a2: [form(["甲", before], ["乙", after], ["丙", after])] } }, ["附件2的“□是　　□否”方框在文字前，其他各处相反"]],
    [{ parts: { a2: [form(["甲", before], ["乙", [text("上市进程："), box, text("股改")]])] } }, []],
    [{ parts: { a2: [form(["甲", after])] } }, []],
  ],
  "form/label-value": [
    [
      { parts: { a2: [form(["国际细分市场占有率", [text("国际市场占有率："), entry]])] } },
      ["附件2行名是“国际细分市场占有率”，格内提示是“国际市场占有率”"],
    ],
    [{ parts: { a2: [form(["国际细分市场占有率", [text("细分市场占有率："), entry]])] } }, []],
    [{ parts: { a2: [form(["推进计划", [text("产品名称："), entry]])] } }, []],
  ],
  "form/limit-style": [
    ["成果情况（300字）：", ["开头的“（300字）”没有写明是以内还是以上"]],
    ["成果情况（300字以内）、背景（不超过1000字）", []],
  ],
  "form/question": [
    [
      { parts: { a2: [form(["认定", [text("近三年是否获得：获得年份"), entry]])] } },
      ["附件2的“是否获得：”后面不是选项，而是“获得年份＿”"],
    ],
    [{ parts: { a2: [form(["认定", [text("是否获得："), box, text("是")]])] } }, []],
    [asked("说明（是否实现首创，300字以内）："), []],
    ["是否推荐：由经信局决定", []],
  ],
  "list/ordinal-year": [
    [{ parts: { notice: [paragraph("attachment-note-item", "2.2025年申请表")] } }, ["附件说明的序号与数字相连：“2.2025年”"]],
    [{ parts: { notice: [paragraph("attachment-note-item", "2.申请表")] } }, []],
  ],
  "table/ordinal": [
    [
      { parts: { a1: [grid(["序号", "地区"], ["1", "甲"], ["3", "乙"], ["3", "丙"], ["", "合计"])] } },
      ["附件1表第2行的序号是3，前一行是1", "附件1表第3行的序号是3，前一行是3"],
    ],
    [{ parts: { a1: [grid(["序号", "地区"], ["1", "甲"], ["2", "乙"], ["……", ""], ["", "合计"])] } }, []],
    [{ parts: { a1: [grid(["年份", "地区"], ["2021", "甲"])] } }, []],
  ],
  "table/ragged": [
    [
      { parts: { a2: [grid(["甲", "乙"], ["一", "——", "——"], ["二", "——", "——"], ["三", "", "——"])] } },
      ["附件2表第3行“三”一行有1条横线，同类各行有2条"],
    ],
    [{ parts: { a2: [grid(["甲", "乙"], ["一", "——", "——"], ["二", "", ""]), body("——")] } }, []],
  ],
};
