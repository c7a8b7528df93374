import { answerRules } from "@gongwen/schema/rules";
import { describe, expect, it } from "vitest";
import { readAnswers } from "../src/read-answers.ts";
import { answersFile, files, problemsOf } from "./support/example.ts";

describe("the example", () => {
  it("has nothing wrong, and one project more than usual", () => {
    const { ready, diagnostics } = readAnswers(files, answersFile());
    expect(ready?.region.name).toBe("萧山区");
    expect(diagnostics.map(({ severity, rule }) => [severity, rule])).toEqual([["note", "answers/project-count"]]);
  });

  it("may be JSON, its batch a number, its region an id", () => {
    const answers = { company: "甲公司", creditCode: "91330109MA0000000E" };
    const bytes = new TextEncoder().encode(JSON.stringify({ batch: 2025, region: "330100", answers }));
    const { ready, diagnostics } = readAnswers(files, { file: "a.json", bytes });
    expect([ready?.region.name, diagnostics]).toEqual(["杭州市本级", []]);
  });

  it("is of no use where there is no batch, and the file's own mistakes are told with it", () => {
    const { ready, diagnostics } = readAnswers(new Map(), answersFile(["region: 萧山区\n", ""]));
    expect([ready, diagnostics.map(({ message, hint }) => [message, hint])]).toEqual([
      undefined,
      [
        ["批次：没有 2025 批次", "data 下现有：无"],
        ["缺少地区", "补上 region"],
      ],
    ]);
  });
});

describe("what stops a form", () => {
  it.each<[what: string, from: string, to: string, ...want: string[]]>([
    ["no region", "region: 萧山区\n", "", "9:1 错误 data/missing 缺少地区"],
    ["an unknown region", "region: 萧山区", "region: 肖山区", "10:9 错误 data/value 地区：没有地区 肖山区"],
    ["a city's subtotal", "region: 萧山区", "region: 330100-T", "10:9 错误 data/value 地区：杭州市小计是各地合计，不能推荐企业"],
    ["a region as a number", "region: 萧山区", "region: 330109", "10:9 错误 data/type 地区应为文本"],
    ["an unknown batch", '"2025"', '"2031"', "9:8 错误 data/value 批次：没有 2031 批次"],
    ["a batch of two digits", '"2025"', "25", "9:8 错误 data/value 批次：写四位年度，如 2025"],
    ["a list of batches", '"2025"', "[2025]", "9:8 错误 data/type 批次应为文本或数字"],
    ["no batch", 'batch: "2025"\n', "", "9:1 错误 data/missing 缺少批次"],
    ["something else", "region: 萧山区", "region: 萧山区\nnote: 甲", "11:1 错误 data/unknown-key 不认识的字段 note"],
    ["a bracket left open", "region: 萧山区", "region: [萧山区", "11:1 错误 yaml/indent 缩进不对，或上面的括号没有闭合"],
    ["an unknown entry", "  size: medium", "  sise: medium", "33:3 错误 data/unknown-key 不认识的字段 sise"],
    [
      "an unknown option",
      "size: medium",
      "size: huge",
      "33:9 错误 data/choice 企业规模：没有这个选项，可选：large（大型）、medium（中型）、small（小型）、micro（微型）",
    ],
    [
      "an unknown option where the options' names come from the data",
      "listingPlace: beijing",
      "listingPlace: hongkong",
      "41:17 错误 data/choice 拟上市地：没有这个选项，可选：shMain（上交所主板）、shStar（上交所科创板）、szMain（深交所主板）、szGrowth（深交所创业板）、beijing（北交所）、overseas（境外）",
    ],
    [
      "a wrong check character",
      "0000000E",
      "0000000F",
      "32:15 错误 data/value 统一社会信用代码：校验码不符，按前 17 位计算末位应为 E，现为 F",
    ],
    ["no credit code", "  creditCode: 91330109MA0000000E\n", "", "13:3 错误 data/missing 缺少统一社会信用代码"],
    ["a postcode as a number", 'postcode: "310000"', "postcode: 310000", "18:13 错误 data/type 邮编应为文本"],
    ["a day that isn't", "2009-03-02", "2009-02-30", "30:15 错误 data/value 注册时间：日期 2009-02-30 不存在"],
    ["a unit beside a number", "capital: 5000", "capital: 5000万元", "31:12 错误 data/type 注册资本应为数字"],
    ["an undecided value", "capital: 5000", "capital: 待定", "31:12 错误 open/value 注册资本尚未确定"],
    ["an unknown year", "staff: { y1: 260", "staff: { y4: 260", "44:12 错误 data/unknown-key 不认识的字段 y4"],
    [
      "无 beside another",
      "qualityBenchmark: [none]",
      "qualityBenchmark: [none, city]",
      "105:21 错误 data/value 获得质量标杆认定情况：选了“无”，不能再选别的",
    ],
    [
      "301 characters where 300 are allowed",
      "summary: 本段是虚构的样例文字。面向主机厂建设装机验证台架十二套，开放给产业链上下游企业共同使用，缩短新品验证周期一半以上。",
      `summary: ${"甲".repeat(301)}`,
      "184:16 错误 data/value 简介：共 301 字，超过 300 字",
    ],
    [
      "a company that is no file name",
      "company: 示例精密制造有限公司（虚构）",
      "company: 示例/精密",
      "16:12 错误 answers/file-name 企业名称含有文件名不能用的字符 /",
    ],
    [
      "projects that cost more than the plan",
      "planInvestment: 4600",
      "planInvestment: 4000",
      "162:19 错误 answers/investment-exceeded 各项目计划投资额合计 4600 万元，多于投资总额 4000 万元",
    ],
  ])("%s", (_, from, to, ...want) => {
    const answers = answersFile([from, to]);
    expect(problemsOf(answers)).toEqual(want.map((line) => `a.yaml:${line}`));
    expect(readAnswers(files, answers).ready).toBeUndefined();
  });

  it("is told all at once: region, entries and open values", () => {
    const wrong = answersFile(
      ["region: 萧山区", "region: 火星"],
      ["capital: 5000", "capital: 待定"],
      ["size: medium", "size: 中"],
      ["yearsInField: 12", "yearsInField: -1"],
    );
    expect(problemsOf(wrong).map((line) => line.split(" ")[0])).toEqual([
      "a.yaml:31:12",
      "a.yaml:10:9",
      "a.yaml:33:9",
      "a.yaml:65:17",
    ]);
  });
});

describe("what is only warned of", () => {
  it.each<[what: string, from: string, to: string, ...want: string[]]>([
    [
      "projects that cost less than the plan",
      "planInvestment: 4600",
      "planInvestment: 4700",
      "162:19 警告 answers/investment-unallotted 各项目计划投资额合计 4600 万元，比投资总额 4700 万元少 100 万元",
    ],
    [
      "main revenue above revenue",
      "y3: 27650 }",
      "y3: 28800.5 }",
      "47:44 警告 answers/part-over-whole 2023年主营业务收入 28800.5 大于2023年营业收入 28800",
    ],
    [
      "more patents than rights",
      "patents: 8",
      "patents: 9",
      "134:12 警告 answers/part-over-whole 发明专利等 5 项合计 10 大于I类知识产权总数 9",
    ],
    [
      "a share that doesn't follow",
      "debtRatio: { y1: 45, y2: 43, y3: 41 }",
      "debtRatio: { y1: 45.5, y2: 43, y3: 42 }",
      "57:38 警告 answers/share-mismatch 2023年资产负债率 42%，按2023年负债总额和2023年资产总额计算应约为 41%",
    ],
    [
      "a listed company",
      "listing: planned",
      'listing: listed\n  stockCode: "000000"',
      "39:12 警告 answers/listed 选了“已上市”，遴选标准把已在上交所、深交所、北交所或境外公开发行股票列为一票否决项",
    ],
    [
      "an option without its detail",
      "  otherInformationSystem: 设备物联平台\n",
      "",
      "99:23 警告 answers/detail-missing 核心业务采用信息系统支撑情况选了“其他”，没有填写其他信息系统",
    ],
    [
      "a detail without its option",
      'nationalAward: "no"',
      'nationalAward: "no"\n  nationalAwardYear: "2023"',
      "150:22 警告 answers/detail-unasked 填写了国家级科技奖励年份，是否获得国家级科技奖励没有选“是”",
    ],
    [
      "two names of one company",
      "  coverDate:",
      "  coverCompany: 别的公司\n  coverDate:",
      "13:17 警告 answers/repeated-differently 企业名称（封面）“别的公司”与企业名称“示例精密制造有限公司（虚构）”不同",
    ],
  ])("%s", (_, from, to, ...want) => {
    const answers = answersFile([from, to]);
    expect(problemsOf(answers)).toEqual(want.map((line) => `a.yaml:${line}`));
    expect(readAnswers(files, answers).ready).toBeDefined();
  });

  it.each<[total: number, want: string[]]>([
    [999.9, ["投资总额 999.9 万元，属于一票否决项“不足1000万元”（附件3第（6）项）"]],
    [1000, ["投资总额 1000 万元，不符合条件“需超过1000万元”（三（一）申报对象及条件）"]],
    [1000.1, []],
  ])("an investment of %d", (planInvestment, want) => {
    const answers = { company: "甲公司", creditCode: "91330109MA0000000E", planInvestment };
    const bytes = new TextEncoder().encode(JSON.stringify({ batch: 2025, region: "萧山区", answers }));
    expect(readAnswers(files, { file: "a.json", bytes }).diagnostics.map(({ message }) => message)).toEqual(want);
  });
});

it("every rule looks at entries that the form has", () => {
  const { form } = readAnswers(files, answersFile()).ready ?? {};
  const unknown = answerRules.flatMap(({ name, fields }) =>
    fields.filter((key) => form?.fields[key] === undefined).map((key) => [name, key]),
  );
  expect(unknown).toEqual([]);
});
