import { batch, contacts, criteria, edition, type FileEdit, goals, quotas } from "./edit-files.ts";
import type { Change } from "./reference/change-text.ts";

/** A changed parameter, and every place of the published text that must follow; nothing else may. */
export interface FactCase {
  /** The parameter, as the inventory names it. */
  readonly fact: string;
  /** The value, and where a rule ties another one to it, that one too. */
  readonly edits: readonly FileEdit[];
  readonly changes: readonly Change[];
}

const fact = (name: string, edits: readonly FileEdit[], ...changes: readonly Change[]): FactCase => ({
  fact: name,
  edits,
  changes,
});

/** The same words at several lines. */
const at = (lines: readonly number[], from: string, to: string): Change[] => lines.map((line) => [line, from, to] as const);

const formYears = (from: string, to: string): Change[] => at([662, 875], from, to);

const batchCases: readonly FactCase[] = [
  fact(
    "batch.year, and what follows from it: budget, portal, form, project window",
    [batch("batch.year", 2026)],
    [42, "2025年首批", "2026年首批"],
    [130, "2025年浙江省", "2026年浙江省"],
    [146, "2025年省中小", "2026年省中小"],
    ...at([349, 566], "2025年浙江省", "2026年浙江省"),
    ...formYears("2021年2022年2023年", "2022年2023年2024年"),
    [700, "2024年经营", "2025年经营"],
    [830, "2022年2023年", "2023年2024年"],
    [1003, "2025年7月1日", "2026年7月1日"],
    [1005, "2026年12月31日", "2027年12月31日"],
    [1011, "2025年1月1日", "2026年1月1日"],
    [1220, "2025年是否", "2026年是否"],
    [1433, "2025年重点", "2026年重点"],
  ),
  fact(
    "batch.ordinal, and the performance coefficient that counts from the second batch on",
    [batch("batch.ordinal", 2), quotas("performanceCoefficientEnabled", true)],
    [42, "首批", "第二批"],
    [559, "计算方法为：本轮政策实施首年，培育绩效系数暂不纳入。第二年起将根据", "根据"],
    [561, "情况进行测算", "情况测算"],
  ),
  fact("batch.supportCap", [batch("batch.supportCap", 390)], [42, "400家", "390家"]),
  fact(
    "program.period.to, and the number of batches",
    [batch("program.period.to", 2028)],
    [34, "2025—2027年", "2025—2028年"],
    [38, "分三批次", "分四批次"],
  ),
  fact(
    "program.period.from",
    [batch("program.period.from", 2024)],
    [34, "2025—2027年", "2024—2027年"],
    [38, "分三批次", "分四批次"],
  ),
  fact("program.shortName", [batch("program.shortName", "省级强企")], { everywhere: "“重点省专”", to: "“省级强企”", count: 30 }),
  fact("program.province", [batch("program.province", "浙东省")], ...at([83, 349, 566, 958, 1433], "浙江省", "浙东省")),
];

const noticeCases: readonly FactCase[] = [
  fact("notice.issueDate", [batch("notice.issueDate", "2024-11-05")], [372, "2024年11月8日", "2024年11月5日"]),
  fact(
    "notice.subject",
    [batch("notice.subject", "支持专精特新中小企业创新发展")],
    [3, "进一步支持专精特新中小企业高质量发展", "支持专精特新中小企业创新发展"],
  ),
  fact(
    "notice.basis.meetings, the first",
    [batch("notice.basis.meetings.0", "党的二十届四中全会")],
    [11, "二十届三中", "二十届四中"],
  ),
  fact(
    "notice.basis.meetings, the second",
    [batch("notice.basis.meetings.1", "省委十五届六次全会")],
    [11, "十五届五次", "十五届六次"],
  ),
  fact(
    "notice.basis.leaderQuote",
    [batch("notice.basis.leaderQuote", "激励更多企业专精特新发展")],
    [25, "激发涌现更多专精特新中小企业", "激励更多企业专精特新发展"],
  ),
  fact("notice.excludedCity", [batch("notice.excludedCity", "某甲")], ...at([9, 85, 540], "宁波", "某甲")),
  fact(
    "notice.issuers, full name of the first",
    [batch("notice.issuers.0.name", "浙江省经济与信息化厅")],
    ...at([1, 370], "浙江省经济和信息化厅", "浙江省经济与信息化厅"),
  ),
  fact(
    "notice.issuers, short name of the first",
    [batch("notice.issuers.0.short", "省工信厅")],
    [13, "省经信厅", "省工信厅"],
    ...at([140, 142, 158, 174, 176, 182, 188, 192, 309], "省经信厅", "省工信厅"),
  ),
  fact(
    "notice.issuers, full name of the second",
    [batch("notice.issuers.1.name", "浙江省财务厅")],
    ...at([1, 370], "浙江省财政厅", "浙江省财务厅"),
  ),
  fact(
    "notice.issuers, short name of the second",
    [batch("notice.issuers.1.short", "省财务厅")],
    ...at([15, 140, 142, 158, 184, 190, 311], "省财政厅", "省财务厅"),
    [176, "省财政厅。", "省财务厅。"],
    [176, "同省财政厅", "同省财务厅"],
  ),
  fact(
    "notice.printOffice",
    [batch("notice.printOffice", "浙江省经济和信息化厅秘书处")],
    [1579, "浙江省经济和信息化厅办公室", "浙江省经济和信息化厅秘书处"],
  ),
  fact(
    "notice.cc, empty in 2025",
    [batch("notice.cc", ["省发展改革委"])],
    [1579, "浙江省经济和信息化厅办公室", "抄送：省发展改革委。浙江省经济和信息化厅办公室"],
  ),
  fact(
    "notice.printDate, absent in 2025",
    [batch("notice.printDate", "2024-11-09")],
    [1579, "浙江省经济和信息化厅办公室", "浙江省经济和信息化厅办公室2024年11月9日印发"],
  ),
  fact("notice.note, absent in 2025", [batch("notice.note", "此件公开发布")], [372, "11月8日", "11月8日（此件公开发布）"]),
];

const scheduleCases: readonly FactCase[] = [
  fact(
    "schedule.enterpriseDeadline",
    [batch("schedule.enterpriseDeadline", "2024-11-15")],
    [128, "2024年11月17日", "2024年11月15日"],
  ),
  fact("schedule.submitDeadline", [batch("schedule.submitDeadline", "2024-12-02")], [136, "11月18日", "12月2日"]),
  fact("portal.name", [batch("portal.name", "浙江省企业服务网")], [128, "浙江省企业之家网", "浙江省企业服务网"]),
  fact(
    "portal.url",
    [batch("portal.url", "https://example.org/a?b=1&c=2")],
    [130, "https://zj87.jxt.zj.gov.cn/", "https://example.org/a?b=1&c=2"],
  ),
  fact(
    "portal.column",
    [batch("portal.column", "浙江省重点企业申报")],
    [130, "浙江省重点专精特新中小企业申报", "浙江省重点企业申报"],
  ),
];

const fundCases: readonly FactCase[] = [
  fact("fund.name", [batch("fund.name", "省强企专项资金")], ...at([15, 52, 146], "省中小企业发展专项资金", "省强企专项资金")),
  fact("fund.firstTranche", [batch("fund.firstTranche", 80)], [198, "85%", "80%"]),
  fact(
    "fund.implementationYears, with the plan's horizon, the years of the goals and the end of the project window",
    [batch("fund.implementationYears", 3)],
    [162, "满一年、满二年", "满一年、满二年、满三年"],
    [196, "2年", "3年"],
    ...at([241, 249], "未来2年", "未来3年"),
    [1005, "2026年12月31日", "2027年12月31日"],
    [1153, "满一年满二年", "满一年满二年满三年"],
    ...at([1155, 1163, 1171, 1182], "——————", "————————"),
  ),
  fact("fund.installments", [batch("fund.installments", 3)], [196, "分两次", "分三次"]),
  fact(
    "fund.regulation.title",
    [batch("fund.regulation.title", "浙江省强企专项资金管理办法")],
    [294, "浙江省中小企业发展专项资金管理办法", "浙江省强企专项资金管理办法"],
  ),
  fact(
    "fund.regulation.number",
    [batch("fund.regulation.number", { agency: "浙财企", year: 2022, serial: 9 })],
    [296, "浙财建〔2021〕178号", "浙财企〔2022〕9号"],
  ),
];

const planCases: readonly FactCase[] = [
  fact(
    "plan.minInvestment",
    [criteria("thresholds.planInvestment.value", 1200)],
    ...at([93, 200, 204, 1373], "1000万元", "1200万元"),
  ),
  fact("ip.minGranted", [criteria("thresholds.classOnePatents.value", 3)], [1375, "不足2项", "不足3项"]),
  fact("plan.maxProjects", [batch("plan.maxProjects", 2)], ...at([995, 997], "过3个", "过2个"), { drop: [1114, 1147] }),
  fact("plan.keyIndicatorsApprox", [batch("plan.keyIndicatorsApprox", 12)], [239, "10个", "12个"]),
  fact(
    "plan.goalSlotsPerCategory",
    [batch("plan.goalSlotsPerCategory", 2)],
    ...[1161, 1169, 1177, 1188, 1199].map((line) => ({ drop: [line, line] as const })),
    ...(
      [
        [1165, 4, 3],
        [1167, 5, 4],
        [1173, 7, 5],
        [1175, 8, 6],
        [1184, 10, 7],
        [1186, 11, 8],
        [1195, 13, 9],
        [1197, 14, 10],
      ] as const
    ).map(([line, from, to]): Change => [line, `目标${from}`, `目标${to}`]),
  ),
  fact(
    "form.referenceYearCount",
    [batch("form.referenceYearCount", 2)],
    ...formYears("2021年2022年2023年", "2022年2023年"),
    ...at([664, 666], "人人人", "人人"),
    ...at(
      [668, 674, 678, 680, 682, 684, 686, 688, 690, 692, 696, 698, 877].filter((line) => line !== 680),
      "万元万元万元",
      "万元万元",
    ),
    ...at([676, 680, 694, 885, 890], "%%%", "%%"),
  ),
  fact(
    "form.shareYearCount",
    [batch("form.shareYearCount", 1)],
    [830, "2022年2023年", "2023年"],
    [835, "国际市场占有率:%国际市场占有率:%", "国际市场占有率:%"],
    [840, "国内市场占有率:%国内市场占有率:%", "国内市场占有率:%"],
  ),
  fact(
    "criteria.lookbackYears",
    [criteria("lookbackYears", 5)],
    ...at([109, 1367, 964], "近三年", "近五年"),
    ...at([914, 926, 940, 948, 968], "近3年", "近5年"),
  ),
  fact("criteria.exchanges", [criteria("exchanges.2", "新交所")], ...at([87, 1357, 658], "北交所", "新交所")),
  fact("criteria.overseas", [criteria("overseas", "海外")], ...at([87, 1357, 658], "境外", "海外")),
  fact(
    "criteria.violations",
    [criteria("violations", "重大事故以及违法违规行为")],
    ...at(
      [109, 1367],
      "重大安全（含网络安全、数据安全）、质量、环境污染等事故以及偷漏税等违法违规行为",
      "重大事故以及违法违规行为",
    ),
  ),
  fact(
    "criteria.blacklists",
    [criteria("blacklists", "失信名单")],
    ...at([105, 1371], "经营异常名录或严重失信主体名单", "失信名单"),
  ),
  fact("criteria.focusFields", [criteria("focusFields.4", "未来空间")], [36, "未来产业等领域", "未来空间等领域"]),
];

const quotaCases: readonly FactCase[] = [
  fact(
    "a unit's quota, with its city's subtotal and the total",
    [quotas("rows.1.factorQuota", 30), quotas("rows.1.quota", 31)],
    [386, "81141150", "81143152"],
    [390, "12829", "13031"],
    [541, "3632532600", "3632534602"],
  ),
  fact("a unit's blank tilt that becomes 0", [quotas("rows.6.industrialTilt", 0)], [400, "8桐庐县44", "8桐庐县044"]),
  fact(
    "quota.weights",
    [quotas("weights.enterprises", 60), quotas("weights.industrialFirms", 40)],
    [557, "70%、30%", "60%、40%"],
  ),
  fact("quota.tilt.mountainIsland", [quotas("tilt.mountainIsland", 2)], [543, "各倾斜一个", "各倾斜两个"]),
  fact(
    "quota.tilt.industrial, with the city's own row that follows from it",
    [quotas("tilt.industrial", 2), quotas("rows.0.industrialTilt", 6), quotas("rows.0.quota", 58)],
    [386, "81141150", "111141153"],
    [388, "35255", "65258"],
    [541, "3632532600", "3932532603"],
    [543, "各倾斜1个", "各倾斜2个"],
    [547, "为3个", "为6个"],
  ),
  fact(
    "quota.ownDistrictsNote",
    [quotas("rows.0.industrialDistricts", ["钱塘区", "西湖区", "上城区"])],
    [545, "滨江区", "西湖区"],
  ),
  fact(
    "quota.supportPolicyRef, number",
    [quotas("supportPolicy.number", { agency: "浙政发", year: 2025, serial: 1 })],
    [551, "浙政办发〔2024〕32号", "浙政发〔2025〕1号"],
  ),
  fact(
    "quota.supportPolicyRef, title",
    [quotas("supportPolicy.title", "浙江省人民政府关于山区海岛县的通知")],
    [
      547,
      "浙江省人民政府办公厅关于印发支持山区海岛调出县巩固发展成果走好共富特色之路若干政策的通知",
      "浙江省人民政府关于山区海岛县的通知",
    ],
  ),
  fact("region.flags.movedOut, the years kept", [quotas("supportPolicy.keepYears", 2)], [551, "前三年", "前两年"]),
];

const contactCases: readonly FactCase[] = [
  fact("contacts, division", [contacts("contacts.0.division", "企业处")], [309, "中小企业处", "企业处"]),
  fact("contacts, a name", [contacts("contacts.0.persons.1.name", "张三")], [311, "冯大伟", "张三"]),
  fact("contacts, a number", [contacts("contacts.1.persons.0.phone", "0571-87000000")], [313, "0571-87058476", "0571-87000000"]),
  fact(
    "contacts, the words before a number",
    [contacts("contacts.0.persons.0.label", undefined)],
    [309, "电话0571", "电话：0571"],
  ),
  fact("mailing.receiver", [contacts("mailing.receiver", "省企业中心")], [315, "省中小企业发展促进中心", "省企业中心"]),
  fact("mailing.address", [contacts("mailing.address", "杭州市某路1号")], [315, "杭州市环城北路296号", "杭州市某路1号"]),
  fact("mailing.person", [contacts("mailing.person", "李四")], [317, "杨思宝", "李四"]),
  fact("mailing.phone", [contacts("mailing.phone", "0571-87000001")], [317, "13588233200", "0571-87000001"]),
  fact("hotlines", [contacts("hotlines.4.phone", "0575-88000000")], [331, "0575-88267297", "0575-88000000"]),
  fact("copies.letter", [batch("copies.letter", 3)], [1527, "2份", "3份"]),
  fact("copies.recommendation", [batch("copies.recommendation", 3)], [1542, "2份", "3份"]),
  fact("copies.investment", [batch("copies.investment", 3)], [1553, "2份", "3份"]),
  fact("copies.application", [batch("copies.application", 3)], [1563, "2份", "3份"]),
  fact("copies.evidence", [batch("copies.evidence", 2)], [1569, "1份", "2份"]),
  fact("copies.implementationPlan, absent in 2025", [batch("copies.implementationPlan", 2)], [1536, "编制", "编制（一式2份）"]),
];

const titleCases: readonly FactCase[] = [
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

const goalCases: readonly FactCase[] = [
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

export const factCases: readonly FactCase[] = [
  ...batchCases,
  ...noticeCases,
  ...scheduleCases,
  ...fundCases,
  ...planCases,
  ...quotaCases,
  ...contactCases,
  ...titleCases,
  ...goalCases,
];
