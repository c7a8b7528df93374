import { readFileSync } from "node:fs";

const style = readFileSync(new URL("../../../../templates/styles/gbt-9704.yaml", import.meta.url), "utf8");

const regions = `regions:
  - { id: 330100-T, name: 杭州市小计, level: city, city: 330100-T, divisionCode: "330100", officialName: 杭州市, documentName: 杭州市 }
  - id: "330100"
    name: 杭州市本级
    level: city-own
    city: 330100-T
    divisionCode: "330100"
    officialName: 杭州市
    documentName: 杭州市本级
    districts: [上城区, 滨江区]
  - id: "330109"
    name: 萧山区
    level: district
    city: 330100-T
    divisionCode: "330109"
    officialName: 萧山区
    documentName: 杭州市萧山区
  - { id: 330300-T, name: 温州市小计, level: city, city: 330300-T, divisionCode: "330300", officialName: 温州市, documentName: 温州市 }
  - id: "330382"
    name: 乐清市
    level: county-level-city
    city: 330300-T
    divisionCode: "330382"
    officialName: 乐清市
    documentName: 乐清市
`;

const batch = `batch:
  year: 2025
  ordinal: 1
  supportCap: 40
program:
  province: 浙江省
  shortName: 重点省专
  period: { from: 2025, to: 2027 }
notice:
  issuers:
    - { id: economy, name: 浙江省经济和信息化厅, short: 省经信厅 }
    - { id: finance, name: 浙江省财政厅, short: 省财政厅 }
  letterhead: false
  subject: 进一步支持企业发展
  keepTogether: [企业发展]
  issueDate: 2024-11-08
  sealed: true
  basis:
    meetings: [党的二十届三中全会]
    leaderQuote: 激发涌现更多企业
  excludedCity: 宁波
  cc: []
  printOffice: 浙江省经济和信息化厅办公室
schedule:
  enterpriseDeadline: 2024-11-18
  submitDeadline: 2024-11-19
portal:
  name: 企业之家网
  url: https://example.org/
  column: 企业申报
fund:
  name: 专项资金
  firstTranche: 85
  implementationYears: 2
  installments: 2
  regulation:
    title: 专项资金管理办法
    number: { agency: 浙财建, year: 2021, serial: 178 }
plan: { maxProjects: 3, keyIndicatorsApprox: 10, goalSlotsPerCategory: 3 }
form: { referenceYearCount: 3, shareYearCount: 2 }
copies: { letter: 2 }
`;

const quotas = `weights: { enterprises: 70, industrialFirms: 30 }
tilt: { industrial: 1, mountainIsland: 1 }
performanceCoefficientEnabled: false
supportPolicy:
  title: 若干政策
  number: { agency: 浙政办发, year: 2024, serial: 32 }
  keepYears: 3
movedOut: [乐清市, 上城区]
rows:
  - { region: "330100", industrialTilt: 2, factorQuota: 8, quota: 10, industrialDistricts: [上城区, 滨江区] }
  - region: "330109"
    industrialTilt: 1
    factorQuota: 28
    quota: 29
  - { region: "330382", mountainIslandTilt: 1, factorQuota: 2, quota: 3 }
`;

const contacts = `contacts:
  - issuer: economy
    division: 中小企业处
    persons: [{ name: 陈某, phone: 0571-87059133 }]
mailing: { receiver: 促进中心, address: 环城北路296号, person: 杨某, phone: "13500000000" }
hotlines:
  - { city: 330100-T, phone: 0571-85257080 }
  - { city: 330300-T, phone: 0577-88968039 }
`;

const criteria = `lookbackYears: 3
exchanges: [上交所]
overseas: 境外
blacklists: 严重失信主体名单
violations: 违法违规行为
focusFields: [未来产业]
thresholds:
  planInvestment:
    label: 投资总额
    value: 1000
    unit: 万元
    passages:
      veto: { wording: 不足, place: 附件3 }
`;

const goals = `goals:
  - id: special
    label: 专业化目标
    metrics:
      - { id: growth, parts: [{ label: 增幅, unit: "%" }] }
  - id: refined
    label: 精细化目标
    metrics:
      - { id: systems, parts: [{ label: 体系数量, unit: 个 }] }
planOutline:
  - { id: background, heading: 背景, maxLength: 1000, prompts: [分析短板] }
  - { id: content, heading: 内容, maxLength: 2000, prompts: [介绍任务] }
`;

const edition = `style: gbt-9704
slots: { regionTitle: { blank: XX市 }, regionSelf: { blank: 本市 } }
attachments:
  - id: summary
    title: 汇总表
    short: 汇总表
    page: portrait
    content: attachments/summary.sheet.yaml
  - id: checklist
    title: 清单
    short: 清单
    page: portrait
    content: attachments/checklist.md.hbs
`;

const sheet = `sheetName: 汇总表
columns:
  - { key: name, head: 名称, width: 20, align: left }
rows: { source: blank, count: 3 }
`;

const texts: Readonly<Record<string, string>> = {
  "data/regions.yaml": regions,
  "data/2025/batch.yaml": batch,
  "data/2025/quotas.yaml": quotas,
  "data/2025/contacts.yaml": contacts,
  "data/2025/criteria.yaml": criteria,
  "data/2025/goals.yaml": goals,
  "templates/styles/gbt-9704.yaml": style,
  "templates/2025/edition.yaml": edition,
  "templates/2025/notice.md.hbs": "正文\n",
  "templates/2025/attachments/summary.sheet.yaml": sheet,
  "templates/2025/attachments/checklist.md.hbs": "清单\n",
};

/** The short names by which tests speak of the files. */
export const paths = {
  regions: "data/regions.yaml",
  batch: "data/2025/batch.yaml",
  quotas: "data/2025/quotas.yaml",
  contacts: "data/2025/contacts.yaml",
  criteria: "data/2025/criteria.yaml",
  goals: "data/2025/goals.yaml",
  edition: "templates/2025/edition.yaml",
  sheet: "templates/2025/attachments/summary.sheet.yaml",
  style: "templates/styles/gbt-9704.yaml",
} as const;
export type FileName = keyof typeof paths;

/** Two cities with three units, two attachments: small, and right in everything. */
export function minimalProject(): Map<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([path, text]) => [path, encode(text)]));
}

/** Replaces words that occur once in a file. @throws Error when they don't, so that no case tests nothing */
export function edit(files: Map<string, Uint8Array>, file: FileName, from: string, to: string): Map<string, Uint8Array> {
  const path = paths[file];
  const parts = new TextDecoder().decode(files.get(path)).split(from);
  if (parts.length !== 2) throw new Error(`“${from}” occurs ${parts.length - 1} times in ${path}`);
  return files.set(path, encode(parts.join(to)));
}

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
