import { batch } from "../edit-files.ts";
import { at, type FactCase, fact } from "./fact-case.ts";

export const noticeFacts: readonly FactCase[] = [
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

export const scheduleFacts: readonly FactCase[] = [
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
