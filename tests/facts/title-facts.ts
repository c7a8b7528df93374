import { edition, goals } from "../edit-files.ts";
import { at, type FactCase, fact } from "./fact-case.ts";

export const titleFacts: readonly FactCase[] = [
  fact(
    "attachments[1].title: list and heading",
    [edition("attachments.0.title", "各地“{{program.shortName}}”推荐名额")],
    ...at([347, 375], "各市、县（市、区）“重点省专”推荐名额", "各地“重点省专”推荐名额"),
  ),
  fact(
    "attachments[2].title: list",
    [edition("attachments.1.title", "{{batch.year}}年申请表")],
    [349, "2025年浙江省重点专精特新中小企业申请表（含融通入链“四提一强”推进计划）", "2025年申请表"],
  ),
  fact(
    "attachments[2] in its own heading",
    [edition("attachments.1.variants.heading.text", "{{batch.year}}年企业申请表")],
    [566, "2025年浙江省重点专精特新中小企业申请表", "2025年企业申请表"],
  ),
  fact(
    "attachments[2] in the body, in 附件4 and in 附件7",
    [
      edition("attachments.1.variants.inBody.text", "申报表"),
      edition("attachments.1.variants.inPlan.text", "信息表"),
      edition("attachments.1.variants.inChecklist.text", "企业表"),
    ],
    [119, "填报申请材料（", "填报申报表（"],
    [1433, "浙江省2025年重点省级专精特新中小企业信息表", "信息表"],
    [1557, "“重点省专”企业申请表", "企业表"],
  ),
  fact(
    "attachments[3].title: list",
    [edition("attachments.2.title", "遴选条件")],
    [352, "重点专精特新中小企业遴选标准", "遴选条件"],
  ),
  fact(
    "attachments[4].title: list and heading",
    [edition("attachments.3.title", '{{slot "regionTitle"}}实施方案（模板）'), edition("attachments.3.keepTogether", undefined)],
    ...at([354, 1384], "XX市、县（市、区）支持“重点省专”培育实施方案（模板）", "XX市、县（市、区）实施方案（模板）"),
  ),
  fact(
    "attachments[5].title: list",
    [edition("attachments.4.title", '{{slot "regionTitle"}}名单表')],
    [358, "XX市、县（市、区）“重点省专”推荐名单汇总表", "XX市、县（市、区）名单表"],
  ),
  fact(
    "attachments[5] in its own heading, in 附件4 and in 附件7",
    [
      edition("attachments.4.variants.heading.text", "名单甲"),
      edition("attachments.4.variants.inPlan.text", "名单乙"),
      edition("attachments.4.variants.inChecklist.text", "名单丙"),
    ],
    [1438, "XX市、县（市、区）“重点省专”企业推荐名单汇总表", "名单甲"],
    [1428, "XX市、县（市、区）“重点省专”企业名单汇总表", "名单乙"],
    [1538, "“重点省专”企业推荐名单汇总表", "名单丙"],
  ),
  fact(
    "attachments[6] in its own heading and in 附件4",
    [edition("attachments.5.variants.heading.text", "投资表")],
    ...at([1429, 1456], "XX市、县（市、区）“重点省专”企业推进计划投资情况汇总表", "投资表"),
  ),
  fact(
    "attachments[7].title: list and heading",
    [edition("attachments.6.title", "材料清单")],
    ...at([364, 1517], "申报资料清单", "材料清单"),
  ),
  fact("the phrase for a region that is not filled in", [edition("slots.regionTitle.blank", "某市、县（市、区）")], {
    everywhere: "XX市、县（市、区）",
    to: "某市、县（市、区）",
    count: 8,
  }),
];

export const goalFacts: readonly FactCase[] = [
  fact(
    "a goal's name: goal rows, list, summary",
    [goals("goals.0.label", "专业水平目标")],
    [1155, "专业化提升目标", "专业水平目标"],
    [1240, "专业化提升目标", "专业水平目标"],
    [1461, "专业化提升目标", "专业水平目标"],
  ),
  fact("a goal's name in the summary", [goals("goals.4.summaryLabel", "配套目标")], [1474, "配套能力提升目标", "配套目标"]),
  fact("an indicator of the list", [goals("goals.2.metrics.1.parts.0.label", "出口总额")], [1260, "主导产品出口额", "出口总额"]),
  fact("a limit of the plan's outline", [goals("planOutline.1.maxLength", 3000)], [1324, "2000字", "3000字"]),
  fact("a heading of the plan's outline", [goals("planOutline.2.heading", "可行性")], [1334, "可行性分析", "可行性"]),
];
