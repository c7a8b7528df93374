/** One mend of the published text, as the proofreading proposes it. */
export interface Correction {
  /** The slips that it mends. */
  readonly ids: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Every place of the file; otherwise there is one only. */
  readonly all?: true;
}

const form = "templates/2025/attachments/application-form.form.yaml";
const notice = "templates/2025/notice.md.hbs";
const edition = "templates/2025/edition.yaml";
const plan = "templates/2025/attachments/implementation-plan.md.hbs";
const standard = "templates/2025/attachments/selection-criteria.md.hbs";
const checklist = "templates/2025/attachments/checklist.md.hbs";
const quotas = "templates/2025/attachments/quota-table.sheet.yaml";
const goals = "data/2025/goals.yaml";
const batch = "data/2025/batch.yaml";
const criteria = "data/2025/criteria.yaml";
const contacts = "data/2025/contacts.yaml";

const one = (ids: string, file: string, from: string, to: string): Correction => ({ ids, file, from, to });
const every = (ids: string, files: readonly string[], from: string, to: string): Correction[] =>
  files.map((file) => ({ ids, file, from, to, all: true }));

/** In the order in which they are applied: a later one sees the text that earlier ones have mended. */
export const corrections: readonly Correction[] = [
  // One name for each thing.
  ...every("B-03, B-07, B-13", [notice, edition, plan], "“{{program.shortName}}”企业", "“{{program.shortName}}”"),
  ...every("B-15", [notice, form, plan], "融通入链“四提一强”推进计划", "“四提一强”推进计划"),
  one("B-15", notice, "须提出“四提一强”推进计划（", "须提出融通入链“四提一强”推进计划（"),
  one("B-16, D-09", notice, "（以下简称融通入链“四提一强”）", "，实现融通入链“四提一强”"),
  one(
    "B-17",
    notice,
    '{{issuers "、"}}（以下称{{count notice.issuers.length}}部门）',
    "{{#each notice.issuers}}{{#unless @first}}、{{/unless}}{{name}}（以下称{{short}}）{{/each}}",
  ),
  one("B-14", notice, "有效期内的{{program.province}}专精特新", "有效期内的省级专精特新"),
  ...every("B-14", [quotas], "各地专精特新企业", "各地省级专精特新中小企业"),
  one("B-18", goals, "    summaryLabel: 配套能力提升目标\n", ""),
  one("B-19", notice, "“415X”产业集群", "“415X”先进制造业集群"),
  one("B-20", checklist, "| 申报资料 |", "| 申报材料 |"),
  ...every("B-20", [edition], "申报资料清单", "申报材料清单"),
  one("B-21", notice, "主管部门承担", "经信局承担"),
  ...every("B-21", [checklist], "经信部门", "经信局"),
  one("B-22", notice, "绩效考核", "绩效评价"),
  ...every("B-22", [notice], "审核通过的", "评审通过的"),
  one("B-22", standard, "专家审核前", "专家评审前"),
  one("B-12, D-09", plan, "（以下简称重点“省专企业”）", ""),
  one("B-12", form, "重点“省专”推荐意见", "“{{program.shortName}}”推荐意见"),
  one("D-08", notice, "“小巨人”企业认定条件", "“小巨人”企业申报条件"),
  one("D-08", notice, "“小巨人”企业评价指标", "“小巨人”企业申报条件"),
  one("D-08", goals, "“小巨人”企业培育要求", "“小巨人”企业申报条件"),

  // Titles of attachments, and their calls.
  ...every(
    "B-01, B-02, C-11",
    [edition],
    "{{batch.year}}年{{program.province}}重点专精特新中小企业申请表",
    "“{{program.shortName}}”申请表",
  ),
  one("B-01", edition, "申请表（含融通入链“四提一强”推进计划）", "申请表"),
  one("B-01", edition, '["{{batch.year}}年{{program.province}}重点专精特新中小企业", 申请表]', "[申请表]"),
  one("B-02", edition, "{{program.province}}{{batch.year}}年重点省级专精特新中小企业信息表", "“{{program.shortName}}”申请表"),
  one("B-04", edition, "text: 申请材料", "text: 申请表"),
  one("B-05", edition, "title: 重点专精特新中小企业遴选标准", "title: “{{program.shortName}}”遴选标准"),
  one("B-06", edition, "text: 支持“{{program.shortName}}”培育实施方案（模板）", "text: 支持“{{program.shortName}}”培育实施方案"),
  one("B-08", edition, "“{{program.shortName}}”名单汇总表", "“{{program.shortName}}”推荐名单汇总表"),
  one("B-09", edition, "“四提一强”推进计划投资情况汇总表", "推进计划投资情况汇总表"),
  one("B-10", notice, "及有关申报材料按程序", "及有关申报材料（见附件4—7）按程序"),
  one("B-11", notice, "（详见{{ref", "（见{{ref"),
  one("P-04", edition, "blank: XX市", "blank: ××市"),

  // Who is eligible, and who decides.
  one("A-01", criteria, "condition: { wording: 需超过,", "condition: { wording: 不低于,"),
  one("A-02", standard, "不属于重点产业链领域", "不属于重点领域"),
  one(
    "A-03",
    notice,
    "结合各市专精特新中小企业培育绩效情况，",
    "{{#if quota.performanceCoefficientEnabled}}结合各市专精特新中小企业培育绩效情况，{{/if}}",
  ),
  one(
    "A-04, A-05, A-06",
    notice,
    '投资总额{{threshold "planInvestment" "condition"}}。',
    '投资总额{{threshold "planInvestment" "condition"}}，推进计划内容应当可行。{{thresholds.classOnePatents.label}}（授权有效期内，不含转让未满一年的Ⅰ类知识产权）{{threshold "classOnePatents" "condition"}}。省级专精特新中小企业称号截至专家评审前应当有效。',
  ),
  one(
    "A-04",
    standard,
    "#### 近",
    "#### 注册在{{notice.excludedCity}}市，或为有效期内的专精特新“小巨人”企业；\n\n#### 提供的产品（服务）属于国家禁止、限制或淘汰类；\n\n#### 未提出“四提一强”推进计划；\n\n#### 近",
  ),
  one(
    "A-05",
    criteria,
    "      veto: { wording: 不足, place: 附件3第（7）项 }",
    "      condition: { wording: 不低于, place: 三（一）申报对象及条件 }\n      veto: { wording: 不足, place: 附件3第（7）项 }",
  ),
  one(
    "A-06",
    standard,
    "{{thresholds.classOnePatents.label}}",
    "{{thresholds.classOnePatents.label}}（授权有效期内，不含转让未满一年的Ⅰ类知识产权）",
  ),
  one("A-07", batch, "enterpriseDeadline: 2024-11-17", "enterpriseDeadline: 2024-11-22"),
  one("A-07", batch, "submitDeadline: 2024-11-18", "submitDeadline: 2024-11-29"),
  one("A-08", notice, "在线填报申请表", "在线提交申请表"),
  one("A-09, C-17", form, "经信局推荐意见(必填，须盖章)", "经信局、财政局推荐意见（必填，须盖章）"),
  one("A-10", form, "{{form.littleGiantYear}}年是否符合", "未来{{fund.implementationYears}}年内是否符合"),
  one("A-10", goals, "分析2—3年内成为", "分析未来2年内成为"),
  one("A-10", plan, "近两年可对标", "未来{{fund.implementationYears}}年内可对标"),
  one("A-10", plan, "2—3年内加速", "未来{{fund.implementationYears}}年内加速"),
  one("A-11", form, "（股票代码：", "（不予推荐，股票代码："),
  one(
    "A-12",
    notice,
    "{{batch.supportCap}}家“{{program.shortName}}”",
    "{{batch.supportCap}}家“{{program.shortName}}”（差额推荐、择优支持）",
  ),
  one("D-19", notice, "（实行一票否决）", ""),
  one("D-19", standard, "须列为一票否决项：", "不予推荐："),

  // Marks and words.
  one("C-01", plan, '"application-form"}}）》，', '"application-form"}}），'),
  one("C-02", plan, "、组织拟支持", "，并组织拟支持"),
  one("C-03", form, '"[[recommendation]]。"', '"[[recommendation]]"'),
  one("C-04", goals, "新增设立境外设立分公司", "新增境外设立分公司"),
  one("C-05", goals, "国际标准、国家、行业标准", "国际标准、国家标准、行业标准"),
  one("C-06", goals, "    dashes: 2 # 公布的文本这一行少一条横线\n", ""),
  one("C-13", quotas, "{{count quota.tilt.mountainIsland}}", "{{quota.tilt.mountainIsland}}"),
  ...every("C-14", [notice, standard, form], "近{{numeral criteria.lookbackYears}}年", "近{{criteria.lookbackYears}}年"),
  one("C-15", notice, "满{{numeral this}}年", "满{{count this}}年"),
  one("C-15", form, "满{{numeral year}}年", "满{{count year}}年"),
  one("C-16", form, "《国民经济行业分类(GB/T 4754-2017)》", "《国民经济行业分类》（GB/T 4754—2017）"),
  one("C-17", form, "(企业自建或与高等院校、科研机构联合建立)", "（企业自建或与高等院校、科研机构联合建立）"),
  one("C-18, C-26", form, "国际市场占有率:", "国际细分市场占有率："),
  one("C-18, C-26", form, "国内市场占有率:", "全国细分市场占有率："),
  ...every("C-19", [form, goals, criteria], "I类知识产权", "Ⅰ类知识产权"),
  ...every("C-22", [form], "boxAfter: true, ", ""),
  one("C-23", form, "首台套（装备）", "首台（套）装备"),
  one("C-24", form, "近{{criteria.lookbackYears}}年是否获得：获得年份", "获得年份："),
  one("C-25", form, "情况（300字）", "情况（300字以内）"),
  one(
    "C-27",
    form,
    "{{date plan.completionFrom}}以后，{{date plan.completionTo}}之前",
    "{{date plan.completionFrom}}至{{date plan.completionTo}}",
  ),
  one("C-27", form, "{{date plan.investmentFrom}}之后", "{{date plan.investmentFrom}}（含）之后"),
  one("C-28", notice, "{{date schedule.enterpriseDeadline}}前", "{{date schedule.enterpriseDeadline}}（含）前"),
  one("C-28", notice, "{{monthDay schedule.submitDeadline}}前", "{{date schedule.submitDeadline}}（含）前"),
  one("C-29", notice, "项目的支持范围。", "项目的支持范围"),
  one("C-29", notice, "选择与编制要求。", "选择与编制要求"),
  one("C-30", notice, "} 其他要求。", "} 信用要求。"),
  one("C-31", standard, "有下列情况之一", "# 不予推荐的情形\n\n有下列情况之一"),
  ...every("C-31", [standard], "#### ", "### "),
  one("C-31", standard, "不可行、不合理、不清晰", "不可行，不合理，不清晰"),
  one("C-31", criteria, "place: 附件3第（6）项", "place: 附件3一9"),
  one("C-31", criteria, "place: 附件3第（7）项", "place: 附件3一10"),
  ...every("C-33", [form], "（公章）", "（盖章）"),
  ...every("C-33", [form], "（企业公章）", "（盖章）"),
  one("C-34", notice, "）“{{batch.year}}年", "）的“{{batch.year}}年"),
  one("P-05", "templates/2025/attachments/recommendation-summary.sheet.yaml", '"..."', '"……"'),
  one("P-05", "templates/2025/attachments/investment-summary.sheet.yaml", '"..."', '"……"'),
  one("P-10", quotas, "计算方法为：本轮", "：本轮"),

  // What was missing; the telephone number and the postcode are invented (虚构示例).
  one("P-01", batch, "letterhead: false", "letterhead: true\n  number: { agency: 浙经信企业, year: 2024, serial: 232 }"),
  one("P-06", batch, "  letter: 2\n", "  letter: 2\n  implementationPlan: 2\n"),
  one(
    "P-07",
    notice,
    "（{{mailing.address}}），",
    "（{{mailing.address}}，邮编310000），于{{date schedule.submitDeadline}}（含）前寄出，",
  ),
  one("C-07", contacts, ", label: 电话 }", " }"),
  one("C-07", notice, "{{#each persons}}{{#unless @first}}，", "{{#each persons}}{{#unless @first}}；"),
  one("C-08", notice, "，{{mailing.phone}}", "，电话：{{mailing.phone}}"),
  one("D-20", contacts, '"13588233200"', "0571-87050000"),
];

/** Applies them. @throws Error when words aren't there, or stand in more places than one */
export function correct(files: Map<string, Uint8Array>): void {
  for (const { ids, file, from, to, all } of corrections) {
    const text = new TextDecoder().decode(files.get(file));
    const places = text.split(from).length - 1;
    if (places === 0 || (places > 1 && !all)) throw new Error(`${ids}: ${file} has “${from}” in ${places} places`);
    files.set(file, new TextEncoder().encode(text.replaceAll(from, () => to)));
  }
}
