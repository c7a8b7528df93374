import { packageChecks, parseReturnedPackage, type ReturnedPackage } from "@gongwen/schema";
import { describe, expect, test } from "vitest";
import { example } from "./batch-2025.ts";
import { definition, inventedCode, inventedInvestment, inventedPackage, inventedPlan, inventedRow } from "./invented-package.ts";
import { said } from "./said.ts";

// biome-ignore lint/suspicious/noExplicitAny: wrong values are what these tests are about
type Edit = (given: any) => void;

function edited(edit: Edit): unknown {
  const given = structuredClone(inventedPackage());
  edit(given);
  return given;
}

const application = (number: number) => ({
  ...example,
  company: inventedRow(number).enterprise,
  creditCode: inventedCode(number),
});

describe("takes", () => {
  test.each<[string, Edit]>([
    ["a package", () => {}],
    ["fewer firms than the quota", (given) => Object.assign(given, only(1))],
    ["the quota in full", (given) => Object.assign(given, many(29))],
    ["exactly 1000万元, which the notice leaves open", (given) => invest(given, 1000)],
    ["applications", (given) => Object.assign(given, { applications: [application(2), application(1)] })],
  ])("%s", (_, edit) => {
    const parsed = parseReturnedPackage(edited(edit), definition);
    expect(said(parsed)).toEqual([]);
    expect(parsed.ok && parsed.value).toEqual(edited(edit));
  });
});

function only(...numbers: number[]): Partial<ReturnedPackage> {
  return {
    recommendations: numbers.map(inventedRow),
    investments: numbers.map(inventedInvestment),
    plans: numbers.map(inventedPlan),
  };
}

function many(count: number): Partial<ReturnedPackage> {
  return only(...Array.from({ length: count }, (_, index) => index + 1));
}

function invest(given: { investments: object[]; plans: object[] }, investment: number): void {
  Object.assign(given.investments[0] ?? {}, { investment });
  Object.assign(given.plans[0] ?? {}, { investment, projects: [{ ...inventedPlan(1).projects[0], investment: 1 }] });
}

describe("refuses what is wrong between the parts", () => {
  test.each<[string, Edit, string[]]>([
    [
      "more rows than the quota",
      (given) => Object.assign(given, many(31)),
      ["recommendations package/over-quota 推荐名单：推荐 31 家，超出推荐名额 29 家，超出的不予受理（保留 29 家以内）"],
    ],
    [
      "one code twice",
      (given) => Object.assign(given.recommendations[1], { creditCode: inventedCode(1) }),
      [
        "recommendations.1.creditCode package/duplicate-code 统一社会信用代码与第 1 家“示例企业1（虚构）”相同（删去重复的企业，或核对代码）",
      ],
    ],
    [
      "one name twice",
      (given) => Object.assign(given, { ...only(1, 2), investments: [1, 2, 2].map(inventedInvestment) }),
      ["investments.2.enterprise package/duplicate-name 企业名称与第 2 家相同（删去重复的企业，或核对名称）"],
    ],
    [
      "a name in the list only",
      (given) => given.investments.pop(),
      [
        "recommendations.1.enterprise package/one-table-only 企业名称：投资情况汇总表中没有“示例企业2（虚构）”（补上这家企业的投资情况，或核对名称）",
      ],
    ],
    [
      "a name in the investments only",
      (given) => given.investments.push(inventedInvestment(3)),
      [
        "investments.2.enterprise package/one-table-only 企业名称：推荐名单汇总表中没有“示例企业3（虚构）”（从投资情况中删去，或核对名称）",
      ],
    ],
    [
      "an investment under the minimum",
      (given) => invest(given, 999.99),
      [
        "investments.0.investment package/under-minimum 投资总额 999.99 万元，属于“不足1000万元”（附件3第（6）项），不得推荐（核对投资总额；属实的，不推荐这家企业）",
      ],
    ],
    [
      "a firm without a plan",
      (given) => given.plans.shift(),
      [
        "recommendations.0.enterprise package/plans-of-list 企业名称：没有“示例企业1（虚构）”的推进计划（补上推进计划，或核对名称）",
      ],
    ],
    [
      "a plan without a firm",
      (given) => given.plans.push(inventedPlan(3)),
      [
        "plans.2.enterprise package/plans-of-list 企业名称：推荐名单汇总表中没有“示例企业3（虚构）”（删去这份推进计划，或核对名称）",
      ],
    ],
    [
      "a plan that is called otherwise in a table, and costs something else",
      (given) => Object.assign(given.investments[0], { plan: "别的计划", investment: 1300 }),
      [
        "investments.0.plan package/plan-differs 推进计划名称“别的计划”与推进计划中的“计划1”不同（改成一致）",
        "investments.0.investment package/plan-differs 投资总额 1300 万元与推进计划中的 1200 万元不同（改成一致）",
      ],
    ],
    [
      "a firm without its application",
      (given) => Object.assign(given, { applications: [application(1)] }),
      [
        "recommendations.1.creditCode package/applications-of-list 统一社会信用代码：没有“示例企业2（虚构）”的申请表（补上申请表，或核对统一社会信用代码）",
      ],
    ],
    [
      "an application of another name, and one of another firm",
      (given) =>
        Object.assign(given, { applications: [{ ...application(1), company: "别的名称" }, application(2), application(3)] }),
      [
        "applications.0.company package/applications-of-list 企业名称“别的名称”与名单中的“示例企业1（虚构）”不同（改成一致）",
        "applications.2.creditCode package/applications-of-list 统一社会信用代码：推荐名单汇总表中没有“示例企业3（虚构）”（删去这份申请表，或核对统一社会信用代码）",
      ],
    ],
  ])("%s", (_, edit, want) => expect(said(parseReturnedPackage(edited(edit), definition))).toEqual(want));

  test("each check has a case above", () => {
    expect(packageChecks.map(({ rule }) => rule)).toEqual([
      "package/over-quota",
      "package/duplicate-code",
      "package/duplicate-name",
      "package/one-table-only",
      "package/under-minimum",
      "package/plans-of-list",
      "package/plan-differs",
      "package/applications-of-list",
    ]);
  });
});

describe("refuses a wrong entry", () => {
  test.each<[string, Edit, string[]]>([
    ["another batch", (given) => Object.assign(given, { batch: "2026" }), ['batch data/choice 批次应为 "2025"']],
    ["no batch", (given) => delete given.batch, ["batch data/missing 缺少批次（补上 batch）"]],
    [
      "a region that isn't",
      (given) => Object.assign(given, { region: "330200" }),
      ["region package/region 地区代码：名额表中没有 330200（写六位地区代码，如 330109）"],
    ],
    [
      "a city's subtotal",
      (given) => Object.assign(given, { region: "330100-T" }),
      ["region package/region 地区代码：杭州市小计是合计，不推荐企业（写市本级或县（市、区）的地区代码）"],
    ],
    [
      "a region as a number",
      (given) => Object.assign(given, { region: 330109 }),
      ['region data/type 地区代码应为文本（加英文引号，如 "330109"）'],
    ],
    [
      "a letter without a serial",
      (given) => delete given.letter.number.serial,
      ["letter.number.serial data/missing 缺少发文顺序号（补上 serial）"],
    ],
    [
      "a day that isn't",
      (given) => Object.assign(given.letter, { date: "2024-11-31" }),
      ["letter.date data/value 成文日期：日期 2024-11-31 不存在（核对月份和日数）"],
    ],
    ["nobody", (given) => Object.assign(given, only()), ["recommendations data/range 推荐名单至少要有 1 项"]],
    [
      "a reason over 200 characters",
      (given) => Object.assign(given.recommendations[0], { reason: "字".repeat(201) }),
      ["recommendations.0.reason data/value 推荐该企业实施推进计划的作用、意义说明：共 201 字，超过 200 字（压缩到 200 字以内）"],
    ],
    [
      "no focus field",
      (given) => delete given.recommendations[1].focusField,
      ["recommendations.1.focusField data/missing 缺少所属领域（补上 focusField）"],
    ],
    [
      "a wrong check character",
      (given) => Object.assign(given.recommendations[0], { creditCode: "91350100M000100Y44" }),
      [
        "recommendations.0.creditCode data/value 统一社会信用代码：校验码不符，按前 17 位计算末位应为 3，现为 4（前面也可能有抄错的字符，照营业执照逐位核对）",
      ],
    ],
    [
      "an amount as text",
      (given) => Object.assign(given.investments[0], { investment: "1200" }),
      ["investments.0.investment data/type 投资总额应为数字（去掉引号）"],
    ],
    [
      "a negative amount",
      (given) => Object.assign(given.plans[0].projects[1], { investment: -1 }),
      ["plans.0.projects.1.investment data/range 计划投资额不能小于 0"],
    ],
    [
      "no aim at all",
      (given) => delete given.investments[0].target_refinement,
      [
        "investments.0 summary/no-goal 投资情况第 1 项：各项目标都没有填（至少填写一项：专业化提升目标、精细化提升目标、特色化提升目标、创新能力提升目标、配套能力提升目标）",
      ],
    ],
    [
      "an unknown column",
      (given) => Object.assign(given.investments[1], { remark: "无" }),
      [
        "investments.1.remark data/unknown-key 不认识的字段 remark（可用：enterprise、plan、investment、target_specialization、target_refinement、target_distinction、target_innovation、target_support）",
      ],
    ],
    [
      "wrong entries in three parts at once",
      (given) => {
        delete given.letter;
        given.recommendations[0].enterprise = " ";
        given.plans[1].name = 5;
      },
      [
        "letter data/missing 缺少申报文件（补上 letter）",
        "recommendations.0.enterprise data/value 企业名称：没有内容（没有内容的项不写）",
        'plans.1.name data/type 推进计划名称应为文本（加英文引号，如 "5"）',
      ],
    ],
  ])("%s", (_, edit, want) => expect(said(parseReturnedPackage(edited(edit), definition))).toEqual(want));

  test.each<[string, unknown, string[]]>([
    ["nothing", undefined, ["data/type 内容应为一组“名称: 值”（每项一行，写成“名称: 值”）"]],
    ["null", null, ["data/missing 没有内容（填上内容；可以不写的，整项删去）"]],
    ["a list", [], ["data/type 内容应为一组“名称: 值”（每项一行，写成“名称: 值”）"]],
    ["a text", "package", ["data/type 内容应为一组“名称: 值”（每项一行，写成“名称: 值”）"]],
  ])("%s", (_, given, want) => expect(said(parseReturnedPackage(given, definition))).toEqual(want));
});
