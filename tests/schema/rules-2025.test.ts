import type { Answers } from "@gongwen/schema";
import { answerWords, assessApplication, type KnownFacts, overallAnswer, type RuleAnswer } from "@gongwen/schema/rules";
import { describe, expect, test } from "vitest";
import { example, facts } from "./batch-2025.ts";

function assess(rule: string, answers: Answers, known: KnownFacts = {}) {
  const found = assessApplication(answers, facts, known).find((one) => one.rule === rule);
  if (found === undefined) throw new Error(`no rule ${rule}`);
  return found;
}

type Case = [given: Answers, known: KnownFacts, want: RuleAnswer];

const sections = Object.fromEntries(facts.planOutline.map(({ id }) => [id, "文字"]));

/** Both rules about one matter judge it alike. */
const cases: Record<string, readonly Case[]> = {
  "condition/title-valid": [
    [{}, {}, "unknown"],
    [{}, { titleValid: true }, "met"],
    [{}, { titleValid: false }, "not-met"],
    [{}, { titleValidAtReview: true }, "unknown"],
  ],
  "condition/outside-excluded-city": [
    [{}, {}, "unknown"],
    [{ province: "浙江" }, {}, "unknown"],
    [{ city: "杭州市萧山" }, {}, "unknown"],
    [{ province: "浙江", city: "杭州市萧山" }, {}, "met"],
    [{ province: "浙江省", city: "萧山区" }, {}, "met"],
    [{ province: "浙江", city: "嘉兴", county: "嘉善" }, {}, "met"],
    [{ province: "浙江", city: "嘉兴市海宁" }, {}, "met"],
    [{ province: "浙江", city: "宁波" }, {}, "not-met"],
    [{ city: "宁波市鄞州" }, {}, "not-met"],
    [{ province: "浙江", city: "慈溪" }, {}, "unknown"],
    [{ province: "江苏", city: "南京" }, {}, "unknown"],
  ],
  "condition/no-little-giant": [
    [{}, {}, "unknown"],
    [{ littleGiantHolding: "yes" }, {}, "unknown"],
    [{}, { littleGiantValid: true }, "not-met"],
    [{}, { littleGiantValid: false }, "met"],
  ],
  "condition/plan-submitted": [
    [{}, {}, "unknown"],
    [{ planName: "计划" }, {}, "unknown"],
    [{ planText: sections }, {}, "unknown"],
    [{ planName: "计划", planText: { ...sections, content: "" } }, {}, "unknown"],
    [{ planName: "计划", planText: sections }, {}, "met"],
  ],
  "condition/plan-goals": [
    [{}, {}, "unknown"],
    [{ goals: [] }, {}, "unknown"],
    [{ goals: [{}, { name: "目标" }, { value: { y1: "1" } }] }, {}, "unknown"],
    [{ goals: [{}, { name: "目标", value: { y2: "1" } }] }, {}, "met"],
  ],
  "condition/not-blacklisted": [
    [{}, {}, "unknown"],
    [{}, { blacklisted: true }, "not-met"],
    [{}, { blacklisted: false }, "met"],
  ],
  "condition/product-allowed": [
    [{ product: "轴承" }, {}, "person-decides"],
    [{}, { productRestricted: true }, "not-met"],
    [{}, { productRestricted: false }, "met"],
  ],
  "condition/no-violations": [
    [{}, {}, "unknown"],
    [{}, { violations: true }, "not-met"],
    [{}, { violations: false }, "met"],
  ],
  "condition/focus-field": [
    [{}, {}, "unknown"],
    [{ industrialChain: "机器人" }, {}, "person-decides"],
    [{ inSixBasics: "yes" }, {}, "person-decides"],
    [{ inSixBasics: "no" }, {}, "unknown"],
    [{}, { focusFields: ["工业“六基”"] }, "met"],
    [{}, { focusFields: ["重点产业链"] }, "met"],
    [{}, { focusFields: [] }, "not-met"],
    [{}, { focusFields: ["六基"] }, "unknown"],
  ],
  "condition/projects-in-scope": [
    [{}, {}, "person-decides"],
    [{}, { projectsOutOfScope: true }, "not-met"],
    [{}, { projectsOutOfScope: false }, "met"],
  ],
  "condition/projects-unfunded": [
    [{}, {}, "unknown"],
    [{}, { projectsFunded: true }, "not-met"],
    [{}, { projectsFunded: false }, "met"],
  ],
  "condition/applied-itself": [
    [{}, {}, "person-decides"],
    [{}, { thirdParty: true }, "not-met"],
    [{}, { thirdParty: false }, "met"],
  ],
  "veto/outside-key-chains": [
    [{}, {}, "unknown"],
    [{ industrialChain: "机器人" }, {}, "person-decides"],
    [{}, { focusFields: ["重点产业链", "未来产业"] }, "met"],
    // The body takes a firm of the “六基”, the veto speaks of 重点产业链 only.
    [{}, { focusFields: ["工业“六基”"] }, "person-decides"],
    [{}, { focusFields: [] }, "not-met"],
    [{}, { focusFields: ["六基"] }, "unknown"],
  ],
  "veto/title-lapsed": [
    [{}, {}, "unknown"],
    [{}, { titleValid: true }, "unknown"],
    [{}, { titleValidAtReview: true }, "met"],
    [{}, { titleValidAtReview: false }, "not-met"],
  ],
  "veto/violations": [
    [{}, {}, "unknown"],
    [{}, { violations: true }, "not-met"],
    [{}, { violations: false }, "met"],
  ],
  "veto/blacklisted": [
    [{}, {}, "unknown"],
    [{}, { blacklisted: true }, "not-met"],
    [{}, { blacklisted: false }, "met"],
  ],
  "veto/few-class-one-rights": [
    [{}, {}, "unknown"],
    // The form's total is the number that counts, not what is listed under it.
    [{ patents: 9 }, {}, "unknown"],
    [{ classOneRights: 0 }, {}, "not-met"],
    [{ classOneRights: 1 }, {}, "not-met"],
    [{ classOneRights: 1, patents: 9 }, {}, "not-met"],
    [{ classOneRights: 2 }, {}, "met"],
    [{ classOneRights: 3 }, {}, "met"],
    [{ classOneRights: "2" }, {}, "unknown"],
  ],
  "veto/unsound-plan": [
    [{}, {}, "person-decides"],
    [{}, { planSound: true }, "met"],
    [{}, { planSound: false }, "not-met"],
  ],
};

const investments: readonly [given: Answers, want: RuleAnswer][] = [
  [{}, "unknown"],
  [{ planInvestment: "1001" }, "unknown"],
  [{ planInvestment: Number.NaN }, "unknown"],
  [{ planInvestment: Number.POSITIVE_INFINITY }, "unknown"],
  [{ planInvestment: -1 }, "not-met"],
  [{ planInvestment: 0 }, "not-met"],
  [{ planInvestment: 999 }, "not-met"],
  [{ planInvestment: 999.99 }, "not-met"],
  [{ planInvestment: 1000 }, "person-decides"],
  [{ planInvestment: 1000.01 }, "met"],
  [{ planInvestment: 1001 }, "met"],
];

const listings: readonly Case[] = [
  [{}, {}, "unknown"],
  [{ listing: "none" }, {}, "met"],
  [{ listing: "planned" }, {}, "met"],
  // Where it means to be listed one day says nothing of today.
  [{ listing: "planned", listingPlace: "beijing", listingStage: "submitted" }, {}, "met"],
  [{ listing: "listed" }, {}, "unknown"],
  [{ listing: "listed", stockCode: "688001" }, {}, "unknown"],
  [{ listing: "listed", listingPlace: "shStar" }, {}, "unknown"],
  [{ listing: "listed", stockCode: "688001.SH" }, {}, "not-met"],
  [{ listing: "listed", stockCode: "深交所 300001" }, {}, "not-met"],
  [{ listing: "listed", stockCode: "北京证券交易所920001" }, {}, "not-met"],
  [{ listing: "listed", stockCode: "00700.hk" }, {}, "not-met"],
  [{ listing: "listed", stockCode: "纳斯达克 ABCD" }, {}, "not-met"],
  [{ listing: "listed", stockCode: "上交所或深交所" }, {}, "unknown"],
  [{ listing: "listed", stockCode: "新三板 430001" }, {}, "unknown"],
  [{ listing: "none", stockCode: "688001" }, {}, "person-decides"],
  [{ stockCode: "688001.SH" }, {}, "unknown"],
  [{}, { listedOn: [] }, "met"],
  [{}, { listedOn: ["上交所"] }, "not-met"],
  [{}, { listedOn: ["境外"] }, "not-met"],
  [{}, { listedOn: ["港交所"] }, "not-met"],
  [{}, { listedOn: ["某市场"] }, "unknown"],
  [{}, { listedOn: ["某市场", "北交所"] }, "not-met"],
  [{ listing: "listed" }, { listedOn: ["深交所"] }, "not-met"],
  [{ listing: "none" }, { listedOn: [] }, "met"],
  [{ listing: "none" }, { listedOn: ["深交所"] }, "person-decides"],
  [{ listing: "none" }, { listedOn: ["某市场"] }, "person-decides"],
  [{ listing: "listed", stockCode: "688001.SH" }, { listedOn: [] }, "person-decides"],
];

describe.each(Object.entries(cases))("%s", (rule, table) => {
  test.each(table)("%j, known %j: %s", (answers, known, want) => expect(assess(rule, answers, known).answer).toBe(want));
});

describe.each(["condition/plan-investment", "veto/low-investment"])("%s", (rule) => {
  test.each(investments)("%j: %s", (answers, want) => expect(assess(rule, answers).answer).toBe(want));
});

describe.each(["condition/not-listed", "veto/listed"])("%s", (rule) => {
  test.each(listings)("%j, known %j: %s", (answers, known, want) => expect(assess(rule, answers, known).answer).toBe(want));
});

describe("reasons", () => {
  test.each<[rule: string, given: Answers, known: KnownFacts, want: string]>([
    [
      "condition/plan-investment",
      { planInvestment: 1000 },
      {},
      "推进计划投资总额为1000万元，不符合“需超过1000万元”（三（一）申报对象及条件），也不属于“不足1000万元”（附件3第（6）项），通知没有统一，由有权解释的单位答复",
    ],
    [
      "condition/plan-investment",
      { planInvestment: 1000.01 },
      {},
      "推进计划投资总额为1000.01万元，符合“需超过1000万元”（三（一）申报对象及条件）",
    ],
    ["veto/low-investment", { planInvestment: 1001 }, {}, "推进计划投资总额为1001万元，不属于“不足1000万元”（附件3第（6）项）"],
    ["veto/low-investment", { planInvestment: 999 }, {}, "推进计划投资总额为999万元，属于“不足1000万元”（附件3第（6）项）"],
    ["veto/low-investment", {}, {}, "申请表没有填写推进计划投资总额"],
    [
      "veto/listed",
      { listing: "listed", stockCode: "688001" },
      {},
      "申请表选了“已上市”，没有写明在哪里上市，不能判断是否在上交所、深交所、北交所或境外公开发行股票",
    ],
    [
      "veto/listed",
      { listing: "listed", stockCode: "00700.HK" },
      {},
      "申请表选了“已上市”，股票代码写明境外，属于已在上交所、深交所、北交所或境外公开发行股票",
    ],
    [
      "veto/few-class-one-rights",
      { classOneRights: 1 },
      {},
      "与主导产品有关的I类知识产权总数（授权有效期内，不含转让未满一年的）为1项，属于“不足2项”（附件3第（7）项）",
    ],
    [
      "veto/outside-key-chains",
      {},
      { focusFields: ["工业“六基”"] },
      "经核定属于工业“六基”：正文的重点领域包括这一领域，遴选标准只写重点产业链，通知没有统一，由有权解释的单位答复",
    ],
    [
      "condition/projects-in-scope",
      { projects: [{ name: "生产线技术改造" }, { name: "联合实验室" }] },
      {},
      "项目是否属于不支持的类别，由审核人员对照项目内容判定，请留意“生产线技术改造”",
    ],
  ])("%s %j %j", (rule, answers, known, want) => expect(assess(rule, answers, known).reason).toBe(want));
});

describe("a whole application", () => {
  const clear: KnownFacts = {
    titleValid: true,
    titleValidAtReview: true,
    littleGiantValid: false,
    listedOn: [],
    blacklisted: false,
    productRestricted: false,
    violations: false,
    focusFields: ["重点产业链"],
    projectsOutOfScope: false,
    projectsFunded: false,
    thirdParty: false,
    planSound: true,
  };
  const registered = { ...example, province: "浙江", city: "杭州市萧山" };

  test("the example alone leaves to registers and people what is theirs", () => {
    const assessments = assessApplication(registered, facts);
    const by = (answer: RuleAnswer) => assessments.filter((one) => one.answer === answer).map(({ rule }) => rule);
    expect(by("not-met")).toEqual([]);
    expect(by("met")).toEqual([
      "condition/outside-excluded-city",
      "condition/not-listed",
      "condition/plan-submitted",
      "condition/plan-goals",
      "condition/plan-investment",
      "veto/listed",
      "veto/low-investment",
      "veto/few-class-one-rights",
    ]);
    expect(overallAnswer(assessments)).toBe("unknown");
  });

  test("all known and nothing against it: met, and no veto applies", () => {
    const assessments = assessApplication(registered, facts, clear);
    expect(assessments.filter(({ answer }) => answer !== "met")).toEqual([]);
    expect(assessments.filter(({ kind }) => kind === "veto").map(({ applies }) => applies)).toEqual(Array(8).fill(false));
    expect(overallAnswer(assessments)).toBe("met");
  });

  test("one veto outweighs all", () => {
    const assessments = assessApplication(registered, facts, { ...clear, blacklisted: true });
    expect(assessments.filter(({ applies }) => applies === true).map(({ rule }) => rule)).toEqual(["veto/blacklisted"]);
    expect(overallAnswer(assessments)).toBe("not-met");
  });

  test("exactly 1000万元 with all else clear is left to a person", () => {
    const assessments = assessApplication({ ...registered, planInvestment: 1000 }, facts, clear);
    expect(overallAnswer(assessments)).toBe("person-decides");
    expect(assessments.filter(({ answer }) => answer !== "met").map((one) => [one.rule, answerWords(one), one.applies])).toEqual([
      ["condition/plan-investment", "由人判定", undefined],
      ["veto/low-investment", "由人判定", undefined],
    ]);
  });

  test("another batch's values are what it is held against", () => {
    const { planInvestment, classOnePatents } = facts.thresholds;
    if (planInvestment === undefined || classOnePatents === undefined) throw new Error("no thresholds");
    const { condition, veto } = planInvestment.passages;
    if (condition === undefined || veto === undefined) throw new Error("no passages");
    const harmonised = {
      ...planInvestment,
      value: 800,
      passages: { condition: { ...condition, wording: "不低于" as const }, veto },
    };
    const other = { ...facts, thresholds: { planInvestment: harmonised, classOnePatents } };
    const at = (value: number) =>
      assessApplication({ planInvestment: value }, other).flatMap(({ rule, answer }) =>
        rule.endsWith("investment") ? [answer] : [],
      );
    expect(at(799.99)).toEqual(["not-met", "not-met"]);
    expect(at(800)).toEqual(["met", "met"]);
    const without = assessApplication(registered, { ...facts, thresholds: {} }, clear);
    expect(without.filter(({ answer }) => answer !== "met").map(({ rule, answer }) => [rule, answer])).toEqual([
      ["condition/plan-investment", "unknown"],
      ["veto/low-investment", "unknown"],
      ["veto/few-class-one-rights", "unknown"],
    ]);
  });
});
