import { deriveFacts, type Facts } from "../src/index.ts";

const document = { title: "办法", number: { agency: "甲财", year: 2020, serial: 1 } };

/** An invented batch: three reference years, two years of shares, two of implementation, two projects, two goals, two sections. */
export const facts: Facts = deriveFacts({
  changes: [],
  regions: [],
  batch: {
    batch: { year: 2025, ordinal: 1, supportCap: 1 },
    program: { province: "甲省", shortName: "样例", period: { from: 2025, to: 2027 } },
    notice: {
      issuers: [{ id: "one", name: "甲厅", short: "甲" }],
      letterhead: false,
      subject: "事由",
      keepTogether: [],
      issueDate: "2024-11-08",
      sealed: false,
      basis: { meetings: ["会"], leaderQuote: "话" },
      excludedCity: "乙",
      cc: [],
      printOffice: "办公室",
    },
    schedule: { enterpriseDeadline: "2024-11-17", submitDeadline: "2024-11-18" },
    portal: { name: "网", url: "https://example.org/", column: "栏" },
    fund: { name: "资金", firstTranche: 85, implementationYears: 2, installments: 2, regulation: document },
    plan: { maxProjects: 2, keyIndicatorsApprox: 3, goalSlotsPerCategory: 1 },
    form: { referenceYearCount: 3, shareYearCount: 2 },
    copies: {},
  },
  quotas: {
    weights: { enterprises: 70, industrialFirms: 30 },
    tilt: { industrial: 1, mountainIsland: 1 },
    performanceCoefficientEnabled: false,
    supportPolicy: { ...document, keepYears: 3 },
    movedOut: [],
    rows: [],
  },
  contacts: { contacts: [], mailing: { receiver: "甲", address: "乙", person: "丙", phone: "0571-87059133" }, hotlines: [] },
  criteria: {
    lookbackYears: 3,
    exchanges: ["所"],
    overseas: "境外",
    blacklists: "名单",
    violations: "行为",
    focusFields: ["领域"],
    thresholds: {},
  },
  goals: {
    goals: [
      { id: "first", label: "第一目标", metrics: [{ id: "m", parts: [{ label: "指标", unit: "个" }] }] },
      { id: "second", label: "第二目标", metrics: [{ id: "k", parts: [{ label: "指标" }] }] },
    ],
    planOutline: [
      { id: "background", heading: "背景", maxLength: 5, prompts: ["写背景。"] },
      { id: "content", heading: "内容", maxLength: 9, prompts: ["写内容。"] },
    ],
  },
});
