import type { WordEdit } from "./next-edition.ts";

/** A slip of a drafter's, and what must be found: severity, rule, message. Nothing else may be. */
export type WrongWords = readonly [what: string, edit: WordEdit, found: readonly string[]];

const notice = (from: string, to: string): WordEdit => ({ template: "notice.md.hbs", from, to });
const attachment = (name: string, from: string, to: string): WordEdit => ({ template: `attachments/${name}`, from, to });

/** Invented slips in the words of a second batch. */
export const wrongWords: readonly WrongWords[] = [
  [
    "last batch's year",
    notice("{{batch.year}}年{{batch.label}}支持", "2025年{{batch.label}}支持"),
    ["error date/printed-year 一的“高质量发展。2025年第二批支持不”中，“2025年”不是本批次数据中的年份"],
  ],
  [
    "last batch's label",
    notice("年{{batch.label}}支持", "年首批支持"),
    ["warning batch/stale-label 一的“。2026年首批支持不超过4”写作“首批”，本批次是第二批"],
  ],
  [
    "last batch's period",
    notice("{{program.period.from}}—{{program.period.to}}年", "2024—2026年"),
    ["error date/printed-year 一的「2024—2026年，聚焦我省“」中，“2024—2026年”不是本批次数据中的年份"],
  ],
  [
    "last batch's deadline",
    notice("{{date schedule.enterpriseDeadline}}（含）前", "2024年11月22日（含）前"),
    ["error date/printed-date 四（二）的“织推荐企业于2024年11月22日（含）前通过”中，“2024年11月22日”不是本批次数据中的日期"],
  ],
  [
    "a day that wasn't moved with its month",
    notice("{{date schedule.submitDeadline}}（含）前将", "2025年12月6日（含）前将"),
    ["error date/printed-date 四（二）的“遴选推荐，于2025年12月6日（含）前将申”中，“2025年12月6日”不是本批次数据中的日期"],
  ],
  [
    "last batch's budget",
    notice("{{fund.budgetYear}}年{{fund.name}}", "2025年{{fund.name}}"),
    ["error date/printed-year 四（三）的“，奖补资金在2025年省中小企业发”中，“2025年”不是本批次数据中的年份"],
  ],
  [
    "a year of the form's in the notice",
    notice("现将有关事项", "根据2024年情况，现将有关事项"),
    ["error date/printed-year 开头的“力支撑。根据2024年情况，现将有”中，“2024年”不是本批次数据中的年份"],
  ],
  [
    "last batch's year on the form",
    attachment("application-form.form.yaml", '{{year}}年"', '2021年"'),
    [
      "error date/printed-year 附件2一（二）的“2021年”中，“2021年”不是本批次数据中的年份",
      "error date/printed-year 附件2一（二）的“2021年”中，“2021年”不是本批次数据中的年份",
      "error date/printed-year 附件2一（二）的“2021年”中，“2021年”不是本批次数据中的年份",
    ],
  ],
  [
    "last batch's year in a form's question",
    attachment("application-form.form.yaml", "未来{{fund.implementationYears}}年内是否", "2025年是否"),
    [
      "error date/printed-year 附件2二（二）的“预计该企业2025年是否符合专精”中，“2025年”不是本批次数据中的年份",
      "warning horizon/conflict 成为“小巨人”企业的期限有2种：“未来2年内”4处（六（二）1、附件2三、附件4一（二）、附件4二），“2025年”1处（附件2二（二））",
    ],
  ],
  [
    "something to fill in",
    notice("充分发挥地方和企业", "充分发挥【请补充】"),
    ["error ph/left-over 一的“和带动，充分发挥【请补充】主动性、积极性，”留有没有填好的“【请补充】”"],
  ],
  [
    "a value that nobody decided",
    notice("不超过{{batch.supportCap}}家", "不超过（待定）家"),
    ["error ph/left-over 一的「二批支持不超过（待定）家“重点省专”」留有没有填好的“待定”"],
  ],
  [
    "an attachment that isn't there",
    notice('{{ref "quota-table"}}', "附件8"),
    [
      "warning att/unknown 三（二）的「专”推荐名额（见附件8），超出推荐名额」提到“附件8”，本通知只有7个附件",
      "warning att/unreferenced 正文没有提到附件1「各市、县（市、区）“重点省专”推荐名额」",
    ],
  ],
  [
    "another number for a threshold",
    attachment("selection-criteria.md.hbs", '推进计划投资{{threshold "planInvestment" "veto"}}', "推进计划投资不足800万元"),
    [
      "warning num/threshold-place 推进计划投资总额的表述“不足1000万元”（附件3一9）没有印出",
      "warning num/threshold-boundary 推进计划投资总额不小于800万元、小于1000万元时各处结论不同：按三（一）申报对象及条件“不低于1000万元”、五（二）资金分配“未达1000万元”、五（二）资金分配“达1000万元以上”、附件3一9“不足1000万元”不合要求，按附件3一9“不足800万元”合乎要求",
      "warning criteria/coverage “推进计划投资总额1000万元”只写在申报条件中（三（一）），否决情形没有与它相应的一项",
    ],
  ],
  [
    "an operator that leaves the value itself out",
    attachment("selection-criteria.md.hbs", '推进计划投资{{threshold "planInvestment" "veto"}}', "推进计划投资不超过1000万元"),
    [
      "warning num/threshold-place 推进计划投资总额的表述“不足1000万元”（附件3一9）没有印出",
      "warning num/threshold-boundary 推进计划投资总额恰好为1000万元时各处结论不同：按附件3一9“不超过1000万元”不合要求，按三（一）申报对象及条件“不低于1000万元”、五（二）资金分配“未达1000万元”、五（二）资金分配“达1000万元以上”、附件3一9“不足1000万元”合乎要求",
    ],
  ],
  [
    "a scope made narrower",
    attachment("selection-criteria.md.hbs", "不属于重点领域", "不属于未来产业领域"),
    [
      "warning criteria/coverage “重点领域”只写在申报条件中（一），否决情形没有与它相应的一项",
      "warning scope/narrowed 附件3一2写作“不属于未来产业领域”，规定的重点领域有5项，这里只有“未来产业”一项",
    ],
  ],
  [
    "a veto dropped",
    attachment("selection-criteria.md.hbs", "### 未提出“四提一强”推进计划；\n", ""),
    [
      "warning criteria/coverage “提出推进计划”只写在申报条件中（三（一）），否决情形没有与它相应的一项",
      "warning num/threshold-place 推进计划投资总额“不足1000万元”的出处写作“附件3一9”，印在附件3一8",
      "warning num/threshold-place 已获得授权的与主导产品相关的Ⅰ类知识产权“不足2项”的出处写作“附件3一10”，印在附件3一9",
    ],
  ],
  [
    "a note that the data contradict",
    attachment("quota-table.sheet.yaml", "根据各地省级专精特新中小企业培育情况测算。", "暂不纳入，培育绩效系数以后再定。"),
    ["warning switch/contradiction 附件1表注3说培育绩效系数暂不纳入，本批次数据规定纳入"],
  ],
  [
    "weights typed by hand",
    attachment("quota-table.sheet.yaml", "{{quota.weights.enterprises}}%", "60%"),
    ["error num/table-note 附件1表注2的“分别占60%、30%的权重”合计90%"],
  ],
  [
    "another name for a thing",
    notice("有关申报材料（", "有关申请材料（"),
    [
      "warning term/synonyms 申报的材料有2种说法：“申报材料”4处（七（一）、附件说明、附件7标题、附件7表头），“申请材料”1处（四（二））",
    ],
  ],
  [
    "a bracket left open",
    notice("（含）前将", "（含前将"),
    ["warning punct/unbalanced 四（二）的“25年12月5日（含前将申报文件及”中的 （ 不成对"],
  ],
  [
    "a mark too many",
    notice("不予受理。", "不予受理。。"),
    ["warning punct/ellipsis 三（二）的省略号写作“不予受理。。”", "warning punct/stray 三（二）的“名额的不予受理。。”中多出“。”"],
  ],
  [
    "a half-width mark",
    notice('（见{{ref "quota-table"}}）', '(见{{ref "quota-table"}})'),
    ["warning punct/halfwidth 三（二）的「支持“重点省专”推荐名额(见附件1)，超出推荐名额」用了半角标点 ( )"],
  ],
  [
    "a telephone number with a digit too few",
    notice("{{mailing.phone}}", "0571-8705000"),
    ["warning contact/format “材料邮寄”一段的电话0571-8705000，杭州（0571）的号码应为8位，这里是7位"],
  ],
];
