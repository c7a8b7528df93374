import { describe, expect, it } from "vitest";
import { z } from "zod";
import { answersSchema, FormFile, metricText, partsOf, printedGroups } from "../src/index.ts";
import { facts } from "./support-facts.ts";

const form = FormFile.parse({
  fields: {
    name: { kind: "text", label: "名称", maxLength: 3 },
    note: { kind: "text", label: "说明", maxLength: 6, lines: 4 },
    code: { kind: "text", label: "信用代码", format: "creditCode" },
    phone: { kind: "text", label: "电话", format: "phone" },
    mail: { kind: "text", label: "邮箱", format: "email" },
    post: { kind: "text", label: "邮编", format: "postcode" },
    amount: { kind: "number", label: "金额", min: 0, max: 100 },
    count: { kind: "number", label: "个数", integer: true },
    day: { kind: "date", label: "日期", precision: "day" },
    month: { kind: "date", label: "月份", precision: "month" },
    year: { kind: "date", label: "年份", precision: "year" },
    size: { kind: "choice", label: "规模", options: { large: "大型", small: "小型" } },
    levels: {
      kind: "choice",
      label: "级别",
      multiple: true,
      exclusive: ["none"],
      options: { a: "国家级", b: "省级", none: "无" },
    },
    agreed: { kind: "check", label: "同意" },
    revenue: { kind: "number", label: "营业收入", per: "referenceYears" },
    plan: { kind: "text", label: "计划", lines: 3, per: "planSections" },
    projects: {
      kind: "rows",
      label: "项目",
      printed: "maxProjects",
      extendable: true,
      fields: { name: { kind: "text", label: "名称", maxLength: 3 } },
    },
    goals: {
      kind: "rows",
      label: "目标",
      printed: "goalSlots",
      fields: {
        name: { kind: "suggest", label: "名称", from: "metrics", maxLength: 4 },
        value: { kind: "text", label: "值", per: "implementationYears" },
      },
    },
  },
  layout: [{ type: "title" }],
});
const schema = answersSchema(form, facts);

describe("accepts", () => {
  it.each<[string, unknown]>([
    ["nothing", {}],
    ["a short text", { name: "甲乙丙" }],
    ["three characters outside the basic plane", { name: "𠮷𠮷𠮷" }],
    ["a long text of two lines", { note: "甲乙\n丙丁" }],
    ["a credit code", { code: "91350100M000100Y43" }],
    ["telephones", { phone: "0571-87059133" }],
    ["a mail address and a postcode", { mail: "a.b@example.com", post: "310007" }],
    ["numbers", { amount: 0.5, count: -3 }],
    ["dates", { day: "2024-02-29", month: "2024-02", year: "2024" }],
    ["an option", { size: "small" }],
    ["several options", { levels: ["a", "b"] }],
    ["an exclusive option alone", { levels: ["none"] }],
    ["no option", { levels: [] }],
    ["a tick", { agreed: true }],
    ["some years", { revenue: { y1: 1, y3: 2.5 } }],
    ["a section", { plan: { content: "甲乙丙丁戊己庚辛壬" } }],
    ["more groups than print, where groups may be added", { projects: [{ name: "甲" }, {}, { name: "丙" }] }],
    ["free text for a goal", { goals: [{ name: "自定", value: { y1: "1", y2: "2" } }] }],
  ])("%s", (_, answers) => expect(schema.safeParse(answers).error?.issues ?? []).toEqual([]));
});

describe("refuses", () => {
  it.each<[string, unknown, string, string]>([
    ["a text over its limit", { name: "甲乙丙丁" }, "name", "共 4 字，超过 3 字"],
    ["a line break in a short text", { name: "甲\n乙" }, "name", "含有不可见的控制字符 U+000A"],
    ["a bidirectional mark in a long text", { note: "甲\u202e乙" }, "note", "含有不可见的控制字符 U+202E"],
    ["blanks at the end", { name: "甲 " }, "name", "首尾有空格或空行"],
    ["an empty text", { name: "" }, "name", "没有内容"],
    ["a wrong check character", { code: "91350100M000100Y44" }, "code", "校验码不符，按前 17 位计算末位应为 3，现为 4"],
    ["a telephone without area code", { phone: "87059133" }, "phone", "电话号码形式不对，应为 0571-87059133 或 11 位手机号"],
    ["a telephone that is a digit short", { phone: "0571-8705913" }, "phone", "杭州市（0571）的号码应为 8 位，现为 7 位"],
    ["a short number", { phone: "12345" }, "phone", "“12345”是短号，不是联系电话"],
    ["a mail address without host", { mail: "甲@" }, "mail", "电子邮箱形式不对"],
    ["a postcode of five digits", { post: "31000" }, "post", "邮政编码形式不对"],
    ["a day that isn't", { day: "2023-02-29" }, "day", "日期 2023-02-29 不存在"],
    ["a month that isn't", { month: "2024-13" }, "month", "月份写成 2024-11 的形式"],
    ["a year of two digits", { year: "24" }, "year", '年份写四位数字，加引号，如 "2024"'],
    ["an unknown option", { size: "huge" }, "size", "没有这个选项，可选：large（大型）、small（小型）"],
    ["two options where one is asked", { size: ["large"] }, "size", "没有这个选项，可选：large（大型）、small（小型）"],
    ["无 beside others", { levels: ["a", "none"] }, "levels", "选了“无”，不能再选别的"],
    ["an option twice", { levels: ["a", "a"] }, "levels", "同一选项写了两次"],
    ["a section over its limit", { plan: { background: "甲乙丙丁戊己" } }, "plan.background", "共 6 字，超过 5 字"],
    ["more goals than print", { goals: [{}, {}, {}] }, "goals", "目标至多 2 组"],
    ["a wrong value in a group", { projects: [{}, { name: "甲乙丙丁" }] }, "projects.1.name", "共 4 字，超过 3 字"],
  ])("%s", (_, answers, path, message) => {
    const issues = schema.safeParse(answers).error?.issues ?? [];
    expect(issues.map((issue) => [issue.path.join("."), issue.message])).toEqual([[path, message]]);
  });

  it.each<[string, unknown, string, string]>([
    ["a number as text", { amount: "1" }, "amount", "invalid_type"],
    ["a text as number", { code: 91350100 }, "code", "invalid_type"],
    ["a number under its least", { amount: -1 }, "amount", "too_small"],
    ["a number over its most", { amount: 101 }, "amount", "too_big"],
    ["half a piece", { count: 1.5 }, "count", "invalid_type"],
    ["infinity", { count: Number.POSITIVE_INFINITY }, "count", "invalid_type"],
    ["an unknown field", { nmae: "甲" }, "", "unrecognized_keys"],
    ["an unknown year", { revenue: { y4: 1 } }, "revenue", "unrecognized_keys"],
    ["an unknown entry of a group", { projects: [{ title: "甲" }] }, "projects.0", "unrecognized_keys"],
    ["a list where years are named", { revenue: [1, 2, 3] }, "revenue", "invalid_type"],
  ])("%s", (_, answers, path, code) => {
    const issues = schema.safeParse(answers).error?.issues ?? [];
    expect(issues.map((issue) => [issue.path.join("."), issue.code])).toEqual([[path, code]]);
  });

  it("a missing answer only where one is required", () => {
    const fields = {
      company: { kind: "text", label: "企业", required: true },
      staff: { kind: "number", label: "人数", required: true, per: "shareYears" },
    };
    const strict = answersSchema(FormFile.parse({ ...form, fields }), facts);
    const issues = strict.safeParse({ staff: { y1: 1 } }).error?.issues ?? [];
    expect(issues.map((issue) => issue.path.join("."))).toEqual(["company", "staff.y2"]);
  });
});

describe("what comes from the batch", () => {
  it("years and sections", () => {
    const ends = (per: Parameters<typeof partsOf>[0]) =>
      partsOf(per, facts).map(({ suffix, label, year }) => [suffix, label, year]);
    expect(ends("referenceYears")).toEqual([
      ["y1", "2021年", 2021],
      ["y2", "2022年", 2022],
      ["y3", "2023年", 2023],
    ]);
    expect(ends("shareYears").map(([, label]) => label)).toEqual(["2022年", "2023年"]);
    expect(ends("implementationYears")).toEqual([
      ["y1", "第1年", 1],
      ["y2", "第2年", 2],
    ]);
    expect(ends("planSections")).toEqual([
      ["background", "背景", 1],
      ["content", "内容", 2],
    ]);
  });
  it("groups", () => {
    const rows = (printed: "maxProjects" | "goalSlots") =>
      printedGroups({ kind: "rows", label: "组", printed, fields: {} }, facts);
    expect([rows("maxProjects"), rows("goalSlots")]).toEqual([2, 2]);
  });
  it("a line of indicators", () => {
    const parts = [{ label: "甲", unit: "笔" }, { label: "乙" }];
    expect(metricText({ id: "m", parts })).toBe("甲（笔）/乙");
  });
});

it("the JSON Schema carries labels and limits", () => {
  expect(z.toJSONSchema(schema, { io: "input" })).toMatchObject({
    additionalProperties: false,
    properties: {
      name: { title: "名称", type: "string", maxLength: 3 },
      size: { title: "规模", enum: ["large", "small"] },
      revenue: { title: "营业收入", properties: { y1: { title: "2021年", type: "number" } } },
    },
  });
});
