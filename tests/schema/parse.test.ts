import {
  type InvestmentRow,
  parseAdvancementPlan,
  parseApplication,
  parseBatch,
  parseContacts,
  parseCriteria,
  parseGoals,
  parseQuotas,
  parseRegions,
  parseSummaryRows,
  planFromAnswers,
  type RecommendationRow,
} from "@gongwen/schema";
import { describe, expect, test } from "vitest";
import { example, facts, form, investment, readYaml, recommendation } from "./batch-2025.ts";
import { inventedInvestment, inventedPlan, inventedRow } from "./invented-package.ts";
import { said } from "./said.ts";

// biome-ignore lint/suspicious/noExplicitAny: wrong values are what these tests are about
type Edit = (given: any) => void;

function edited(value: unknown, edit: Edit): unknown {
  const given = structuredClone(value);
  edit(given);
  return given;
}

describe("the data files of the batch parse to what they are", () => {
  test.each([
    ["regions.yaml", parseRegions],
    ["2025/batch.yaml", parseBatch],
    ["2025/quotas.yaml", parseQuotas],
    ["2025/contacts.yaml", parseContacts],
    ["2025/criteria.yaml", parseCriteria],
    ["2025/goals.yaml", parseGoals],
  ])("%s", (file, parseFile) => {
    const value = readYaml(`data/${file}`);
    const parsed = parseFile(value);
    expect(said(parsed)).toEqual([]);
    expect(parsed.ok && JSON.parse(JSON.stringify(parsed.value))).toEqual(value);
  });

  test.each<[string, Edit, string[]]>([
    ["no rows", (given) => delete given.rows, ["rows data/missing 缺少推荐名额（补上 rows）"]],
    [
      "a region as a number",
      (given) => Object.assign(given.rows[1], { region: 330109 }),
      ['rows.1.region data/type 地区代码应为文本（加英文引号，如 "330109"）'],
    ],
    [
      "half a place",
      (given) => Object.assign(given.rows[0], { quota: 55.5 }),
      ["rows.0.quota data/type 推荐名额应为整数（只写整数，不带单位）"],
    ],
    [
      "less than none",
      (given) => Object.assign(given.rows[0], { factorQuota: -1 }),
      ["rows.0.factorQuota data/range 因素分配指标不能小于 0"],
    ],
    [
      "a weight over 100",
      (given) => Object.assign(given.weights, { enterprises: 170 }),
      ["weights.enterprises data/range 省级专精特新中小企业数量权重（%）不能大于 100"],
    ],
    [
      "a switch that is a word",
      (given) => Object.assign(given, { performanceCoefficientEnabled: "否" }),
      ["performanceCoefficientEnabled data/type 培育绩效系数是否纳入应为 true 或 false（写 true 或 false，不加引号）"],
    ],
  ])("quotas: %s", (_, edit, want) => expect(said(parseQuotas(edited(readYaml("data/2025/quotas.yaml"), edit)))).toEqual(want));
});

describe("parseApplication", () => {
  test("the example", () => {
    const parsed = parseApplication(example, form, facts);
    expect(parsed.ok && parsed.value).toEqual(example);
  });

  test.each<[string, Edit, string[]]>([
    ["no company", (given) => delete given.company, ["company data/missing 缺少企业名称（补上 company）"]],
    ["no code", (given) => delete given.creditCode, ["creditCode data/missing 缺少统一社会信用代码（补上 creditCode）"]],
    [
      "a code as a number",
      (given) => Object.assign(given, { creditCode: 913 }),
      ['creditCode data/type 统一社会信用代码应为文本（加英文引号，如 "913"）'],
    ],
    [
      "a short code",
      (given) => Object.assign(given, { creditCode: "913" }),
      ["creditCode data/value 统一社会信用代码：应为 18 位，现为 3 位（照营业执照填写，不留空格）"],
    ],
    [
      "the letter O in a code",
      (given) => Object.assign(given, { creditCode: "91330109MAO000000E" }),
      ["creditCode data/value 统一社会信用代码：第 11 位不能是“O”（代码不用字母 I、O、S、V、Z，多半是 0）"],
    ],
    [
      "a telephone of seven digits in 杭州",
      (given) => Object.assign(given, { contactPhone: "0571-8705913" }),
      [
        "contactPhone data/value 联系人电话：杭州市（0571）的号码应为 8 位，现为 7 位（区号后应有 8 位数字，核对有没有多写、漏写）",
      ],
    ],
    [
      "a mobile of ten digits",
      (given) => Object.assign(given, { contactMobile: "1300000000" }),
      [
        "contactMobile data/value 联系人手机：电话号码形式不对，应为 0571-87059133 或 11 位手机号（手机号应为 11 位，现为 10 位）",
      ],
    ],
    [
      "a mail address without a host",
      (given) => Object.assign(given, { email: "contact" }),
      ["email data/value E-mail：电子邮箱形式不对（写成 name@example.com 的形式）"],
    ],
    [
      "a postcode of five digits",
      (given) => Object.assign(given, { postcode: "31000" }),
      ['postcode data/value 邮编：邮政编码形式不对（写六位数字，加引号，如 "310007"）'],
    ],
    [
      "a year as a number",
      (given) => Object.assign(given, { provincialAwardYear: 2023 }),
      ['provincialAwardYear data/type 省级科技奖励年份应为文本（加英文引号，如 "2023"）'],
    ],
    [
      "a day that isn't",
      (given) => Object.assign(given, { registered: "2009-02-30" }),
      ["registered data/value 注册时间：日期 2009-02-30 不存在（核对月份和日数）"],
    ],
    [
      "a day in words",
      (given) => Object.assign(given, { coverDate: "11月15日" }),
      ["coverDate data/value 填报时间：“11月15日”不是日期（写成 2024-11-08 的形式）"],
    ],
    [
      "an option that isn't",
      (given) => Object.assign(given, { size: "huge" }),
      ["size data/choice 企业规模：没有这个选项，可选：large（大型）、medium（中型）、small（小型）、micro（微型）"],
    ],
    [
      "an option in Chinese",
      (given) => Object.assign(given, { listing: "已上市" }),
      ["listing data/choice 上市情况：没有这个选项，可选：none（无上市计划）、planned（有上市计划）、listed（已上市）"],
    ],
    [
      "one option where several may be ticked",
      (given) => Object.assign(given, { sixBasics: "parts" }),
      ["sixBasics data/type 工业“六基”领域应为列表（每项一行，以“- ”开头）"],
    ],
    [
      "an option twice",
      (given) => Object.assign(given, { sixBasics: ["parts", "parts"] }),
      ["sixBasics data/value 工业“六基”领域：同一选项写了两次（每个选项只写一次）"],
    ],
    [
      "无 beside another",
      (given) => Object.assign(given, { greenFactory: ["none", "city"] }),
      ["greenFactory data/value 获得绿色工厂认定情况：选了“无”，不能再选别的（只留其一）"],
    ],
    [
      "a truth for a choice",
      (given) => Object.assign(given, { cloud: true }),
      ["cloud data/choice 业务系统是否向云端迁移：没有这个选项，可选：yes（是）、no（否）"],
    ],
    [
      "an amount with its unit",
      (given) => Object.assign(given, { planInvestment: "4600万元" }),
      ["planInvestment data/type 投资总额应为数字（只写数字，不带单位）"],
    ],
    [
      "a negative amount",
      (given) => Object.assign(given, { planInvestment: -1 }),
      ["planInvestment data/range 投资总额不能小于 0"],
    ],
    [
      "half a right",
      (given) => Object.assign(given, { classOneRights: 1.5 }),
      ["classOneRights data/type I类知识产权总数应为整数（只写整数，不带单位）"],
    ],
    [
      "a share over 100",
      (given) => Object.assign(given, { worldShare: { y1: 101 } }),
      ["worldShare.y1 data/range 2022年不能大于 100"],
    ],
    [
      "a year of its own",
      (given) => Object.assign(given, { staff: { y4: 1 } }),
      ["staff.y4 data/unknown-key 不认识的字段 y4（可用：y1、y2、y3）"],
    ],
    [
      "years as a list",
      (given) => Object.assign(given, { staff: [1, 2, 3] }),
      ["staff data/type 全职员工数量应为一组“名称: 值”（每项一行，写成“名称: 值”）"],
    ],
    [
      "an unknown entry",
      (given) => Object.assign(given.projects[0], { amount: 1 }),
      ["projects.0.amount data/unknown-key 不认识的字段 amount（可用：name、investment、period、summary、targets）"],
    ],
    [
      "an entry that is empty",
      (given) => Object.assign(given, { address: "" }),
      ["address data/value 通讯地址：没有内容（没有内容的项不写）"],
    ],
    [
      "an entry that is null",
      (given) => Object.assign(given, { address: null }),
      ["address data/missing 通讯地址没有内容（填上内容；可以不写的，整项删去）"],
    ],
    [
      "blanks at an end",
      (given) => Object.assign(given, { address: "某路 " }),
      ["address data/value 通讯地址：首尾有空格或空行（删去首尾的空格和空行）"],
    ],
    [
      "a mark that turns the line round",
      (given) => Object.assign(given, { address: "某\u202e路" }),
      ["address data/value 通讯地址：含有不可见的控制字符 U+202E（删去该字符，重新输入这段文字）"],
    ],
    [
      "two lines where one is asked",
      (given) => Object.assign(given, { address: "某路\n某号" }),
      ["address data/value 通讯地址：含有不可见的控制字符 U+000A（删去该字符，重新输入这段文字）"],
    ],
    [
      "a summary over 300 characters",
      (given) => Object.assign(given.projects[0], { summary: "字".repeat(301) }),
      ["projects.0.summary data/value 简介：共 301 字，超过 300 字（压缩到 300 字以内）"],
    ],
    [
      "a section over 1000 characters",
      (given) => Object.assign(given.planText, { background: "字".repeat(1001) }),
      ["planText.background data/value 背景和必要性：共 1001 字，超过 1000 字（压缩到 1000 字以内）"],
    ],
    ["sixteen goals", (given) => Object.assign(given, { goals: Array(16).fill({}) }), ["goals data/range 目标至多 15 组"]],
  ])("%s", (_, edit, want) => expect(said(parseApplication(edited(example, edit), form, facts))).toEqual(want));
});

describe("parseAdvancementPlan", () => {
  test("a plan", () => {
    const parsed = parseAdvancementPlan(inventedPlan(1), form, facts);
    expect(parsed.ok && parsed.value).toEqual(inventedPlan(1));
  });

  test.each<[string, Edit, string[]]>([
    ["no projects", (given) => Object.assign(given, { projects: [] }), ["projects data/range 拟实施项目至少要有 1 项"]],
    ["no goals", (given) => Object.assign(given, { goals: [] }), ["goals data/range 绩效目标至少要有 1 项"]],
    [
      "no section",
      (given) => delete given.text.feasibility,
      ["text.feasibility data/missing 缺少可行性分析（补上 feasibility）"],
    ],
    ["no name", (given) => delete given.name, ["name data/missing 缺少推进计划名称（补上 name）"]],
    [
      "projects that cost more than the plan",
      (given) => Object.assign(given.projects[0], { investment: 700.2 }),
      [
        "investment plan/investment-exceeded 投资总额：各项目计划投资额合计 1200.1 万元，多于投资总额 1200 万元（核对投资总额和各项目的计划投资额）",
      ],
    ],
    [
      "two projects of one name",
      (given) => Object.assign(given.projects[1], { name: "项目一" }),
      ["projects.1.name plan/duplicate-project 名称：与第 1 个项目同名（合并为一个项目，或改名）"],
    ],
    [
      "an indicator that isn't",
      (given) => Object.assign(given.goals[0], { indicator: "profit" }),
      ["goals.0.indicator data/choice 指标：目标指标清单中没有这项指标"],
    ],
    [
      "an indicator twice",
      (given) => Object.assign(given.goals[1], { indicator: "qualitySystems" }),
      ["goals.1.indicator plan/duplicate-indicator 指标：“新增相关质量管理体系认证数量”与第 1 个目标重复（每项指标只写一次）"],
    ],
    [
      "a line of three indicators",
      (given) => Object.assign(given.goals[0], { indicator: "overseas" }),
      ["goals.0.indicator data/choice 指标：目标指标清单中没有这项指标"],
    ],
    [
      "no value",
      (given) => Object.assign(given.goals[0], { values: {} }),
      ["goals.0.values plan/no-value 指标值：一年的指标值也没有填（至少填写一年）"],
    ],
    [
      "a value as text",
      (given) => Object.assign(given.goals[0], { values: { y1: "15" } }),
      ["goals.0.values.y1 data/type 第1年应为数字（去掉引号）"],
    ],
    [
      "a year too many",
      (given) => Object.assign(given.goals[0], { values: { y1: 1, y3: 2 } }),
      ["goals.0.values.y3 data/unknown-key 不认识的字段 y3（可用：y1、y2）"],
    ],
    [
      "a kind of goal that isn't",
      (given) => Object.assign(given.goals[2], { goal: "profit" }),
      [
        "goals.2.goal data/choice 所属目标：没有这类目标，可选：specialization（专业化提升目标）、refinement（精细化提升目标）、distinction（特色化提升目标）、innovation（创新能力提升目标）、support（强化配套能力目标）",
      ],
    ],
    [
      "a goal of one's own without a name",
      (given) => delete given.goals[2].name,
      ["goals.2.name data/missing 缺少名称（补上 name）"],
    ],
  ])("%s", (_, edit, want) => expect(said(parseAdvancementPlan(edited(inventedPlan(1), edit), form, facts))).toEqual(want));
});

describe("planFromAnswers", () => {
  test("the example's plan, its goals by indicator and in numbers", () => {
    const parsed = parseAdvancementPlan(planFromAnswers(example, facts), form, facts);
    expect(said(parsed)).toEqual([]);
    if (!parsed.ok) return;
    expect(parsed.value).toMatchObject({ enterprise: example.company, name: example.planName, investment: 4600 });
    expect(parsed.value.projects).toEqual(example.projects);
    expect(parsed.value.goals.slice(0, 2)).toEqual([
      { indicator: "mainRevenueGrowth", values: { y1: 15, y2: 32 } },
      { indicator: "firstProducts", values: { y1: 0, y2: 1 } },
    ]);
    expect(parsed.value.goals.every((goal) => "indicator" in goal)).toBe(true);
  });

  test("a goal of the firm's own is of the kind in whose lines it stands; one of three in a line is told by its name", () => {
    const goals = [
      {},
      {},
      {},
      {},
      {},
      {},
      { name: "新增境外并购（笔）", value: { y2: "1" } },
      {},
      {},
      { name: "自定", value: { y1: "约5" } },
    ];
    const plan = planFromAnswers({ ...example, goals }, facts);
    expect(plan).toMatchObject({
      goals: [
        { indicator: "overseas_1", values: { y2: 1 } },
        { goal: "innovation", name: "自定", values: { y1: "约5" } },
      ],
    });
    expect(said(parseAdvancementPlan(plan, form, facts))).toEqual([
      "goals.1.values.y1 data/type 第1年应为数字（只写数字，不带单位）",
    ]);
  });

  test("an empty form: parsing says what is missing", () => {
    expect(said(parseAdvancementPlan(planFromAnswers({}, facts), form, facts))).toEqual([
      "enterprise data/missing 缺少企业名称（补上 enterprise）",
      "name data/missing 缺少推进计划名称（补上 name）",
      "investment data/missing 缺少投资总额（补上 investment）",
      "projects data/range 拟实施项目至少要有 1 项",
      "goals data/range 绩效目标至少要有 1 项",
      "text data/missing 缺少推进计划（补上 text）",
    ]);
  });
});

describe("parseSummaryRows", () => {
  const { creditCode: _, ...row } = inventedRow(1);

  test("rows of both tables", () => {
    const recommended = parseSummaryRows<RecommendationRow>([row], recommendation, facts);
    expect(recommended.ok && recommended.value).toEqual([row]);
    const invested = parseSummaryRows<InvestmentRow>([inventedInvestment(1)], investment, facts);
    expect(invested.ok && invested.value).toEqual([inventedInvestment(1)]);
  });

  test.each<[string, unknown, string[]]>([
    ["no list", {}, ["data/type 汇总表应为列表（每项一行，以“- ”开头）"]],
    ["a row without a plan", [{ ...row, plan: undefined }], ["0.plan data/missing 缺少推进计划名称（补上 plan）"]],
    [
      "a reason over 200 characters",
      [{ ...row, reason: "字".repeat(201) }],
      ["0.reason data/value 推荐该企业实施推进计划的作用、意义说明：共 201 字，超过 200 字（压缩到 200 字以内）"],
    ],
  ])("附件5: %s", (_, given, want) => expect(said(parseSummaryRows(given, recommendation, facts))).toEqual(want));

  test.each<[string, unknown, string[]]>([
    [
      "an amount as text",
      [{ ...inventedInvestment(1), investment: "一千二百" }],
      ["0.investment data/type 投资总额应为数字（只写数字，不带单位）"],
    ],
    [
      "an aim as a number",
      [{ ...inventedInvestment(1), target_support: 5 }],
      ['0.target_support data/type 配套能力提升目标的具体目标或标志性成果应为文本（加英文引号，如 "5"）'],
    ],
  ])("附件6: %s", (_, given, want) => expect(said(parseSummaryRows(given, investment, facts))).toEqual(want));
});
