import type { Facts } from "@gongwen/schema";

/** An invented batch, small and valid. */
export const facts: Facts = {
  batch: { year: 2031, ordinal: 2, supportCap: 50, revision: 0, label: "第二批", isFirst: false, isLast: false },
  program: { province: "某某省", shortName: "样例企业", period: { from: 2030, to: 2032 }, batchCount: 3 },
  notice: {
    issuers: [
      { id: "economy", name: "某某省经济厅", short: "省经济厅" },
      { id: "finance", name: "某某省财政厅", short: "省财政厅" },
    ],
    letterhead: false,
    subject: "支持样例企业发展",
    keepTogether: ["样例企业"],
    issueDate: "2030-11-08",
    sealed: true,
    basis: { meetings: ["甲会", "乙会"], leaderQuote: "引文" },
    excludedCity: "某市",
    cc: [],
    printOffice: "某某省经济厅办公室",
  },
  schedule: { enterpriseDeadline: "2030-11-17", submitDeadline: "2030-12-01" },
  portal: { name: "样例网", url: "https://example.org/a_b?c=*d*", column: "样例申报" },
  fund: {
    name: "样例资金",
    firstTranche: 85,
    implementationYears: 2,
    installments: 2,
    budgetYear: 2031,
    years: [1, 2],
    regulation: { title: "样例办法", number: "样财〔2029〕1号" },
  },
  plan: {
    maxProjects: 3,
    keyIndicatorsApprox: 10,
    goalSlotsPerCategory: 3,
    investmentFrom: "2031-01-01",
    completionFrom: "2031-07-01",
    completionTo: "2032-12-31",
  },
  form: {
    referenceYearCount: 1,
    shareYearCount: 1,
    referenceYears: [2029],
    shareYears: [2029],
    estimateYear: 2030,
    littleGiantYear: 2031,
  },
  copies: { letter: 2 },
  criteria: {
    lookbackYears: 3,
    exchanges: ["甲所", "乙所"],
    overseas: "境外",
    blacklists: "失信名单",
    violations: "违法行为",
    focusFields: ["领域一", "领域二", "领域三"],
  },
  thresholds: {
    investment: {
      label: "投资总额",
      value: 1000,
      unit: "万元",
      passages: {
        condition: { wording: "需超过", place: "正文" },
        finalTranche: { wording: "达", suffix: "以上", place: "正文" },
      },
    },
  },
  quota: {
    weights: { enterprises: 70, industrialFirms: 30 },
    tilt: { industrial: 1, mountainIsland: 1 },
    performanceCoefficientEnabled: false,
    supportPolicy: { title: "样例政策", number: "样政〔2029〕2号", keepYears: 3 },
    movedOut: [],
    ownDistricts: [],
    lines: [],
    total: { industrialTilt: 0, mountainIslandTilt: 0, factorQuota: 0, quota: 0 },
  },
  contacts: [
    {
      unit: "省经济厅某处",
      persons: [
        { name: "甲某", phone: "0571-00000001", label: "电话：" },
        { name: "乙某", phone: "0571-00000002", label: "电话：" },
      ],
    },
  ],
  mailing: { receiver: "某中心", address: "某路1号", person: "丙某", phone: "0571-00000003" },
  hotlines: [{ city: "某市", phone: "0571-00000004" }],
  goals: [],
  planOutline: [],
};

/** The same batch with other facts of the notice. */
export function withNotice(notice: Partial<Facts["notice"]>): Facts {
  return { ...facts, notice: { ...facts.notice, ...notice } };
}
