/** One thing, and the names that a drafter may call it. */
export interface SynonymGroup {
  /** What it is, in Chinese. */
  readonly what: string;
  /** The one to keep first. */
  readonly names: readonly SynonymName[];
}

interface SynonymName {
  readonly name: string;
  /** Where the name alone would find other things, too. Flags `gu`. */
  readonly pattern?: RegExp;
}

/** The dictionary of `term/synonyms`. A general word (主管部门) counts only beside the words that make it mean the thing. */
export const synonymGroups: readonly SynonymGroup[] = [
  { what: "申报的材料", names: [{ name: "申报材料" }, { name: "申请材料" }, { name: "申报资料" }, { name: "申请资料" }] },
  {
    what: "经信局",
    names: [
      { name: "经信局" },
      { name: "经信部门" },
      { name: "主管部门", pattern: /(?<=受理(?:申报|申请)(?:材料|资料)的)主管部门/gu },
    ],
  },
  { what: "对推进计划的评价", names: [{ name: "绩效评价" }, { name: "绩效考核" }] },
  {
    what: "专家的评审",
    names: [{ name: "评审" }, { name: "专家审核" }, { name: "审核通过", pattern: /(?<!专家)审核通过/gu }],
  },
  { what: "“415X”集群", names: [{ name: "“415X”先进制造业集群" }, { name: "“415X”产业集群" }] },
  {
    what: "省级专精特新中小企业",
    names: [
      { name: "省级专精特新中小企业", pattern: /(?<!重点)省级专精特新中小企业/gu },
      { name: "浙江省专精特新中小企业" },
      { name: "重点专精特新中小企业" },
      { name: "重点省级专精特新中小企业" },
      { name: "专精特新企业" },
    ],
  },
  {
    what: "“小巨人”企业的条件",
    names: [
      { name: "申报条件", pattern: /(?<=“小巨人”企业)申报条件/gu },
      { name: "认定条件", pattern: /(?<=“小巨人”企业)认定条件/gu },
      { name: "评价指标", pattern: /(?<=“小巨人”企业)评价指标/gu },
      { name: "培育要求", pattern: /(?<=“小巨人”企业)培育要求/gu },
    ],
  },
  { what: "首台（套）", names: [{ name: "首台（套）" }, { name: "首台套" }] },
  { what: "盖章处", names: [{ name: "（盖章）" }, { name: "（公章）" }, { name: "（企业公章）" }] },
];
