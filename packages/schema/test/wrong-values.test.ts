import { describe, expect, it } from "vitest";
import { z } from "zod";
import { documentIds } from "../src/index.ts";
import { changed, complaints, kindOf, missing } from "./support/wrong-case.ts";

/** Which kind of file, where in it, what stands there instead of what is right, and all that a person then reads. */
const cases: readonly (readonly [kind: string, place: string, given: unknown, want: readonly string[]])[] = [
  ["regions", "regions", [], ["data/range 地区名录至少要有 1 项"]],
  ["regions", "regions.0.id", 330109, ['data/type 地区代码应为文本（加英文引号，如 "330109"）']],
  ["regions", "regions.0.id", "3301", ["data/format 地区代码须为六位数字的文本，设区市小计加 -T"]],
  ["regions", "regions.0.id", "330109-X", ["data/format 地区代码须为六位数字的文本，设区市小计加 -T"]],
  ["regions", "regions.0.name", "甲/区", ["data/value 表中名称：含有文件名不能用的字符 /（名称要用作文件名，改用中文字符）"]],
  ["regions", "regions.0.name", "甲区.", ["data/value 表中名称：含有文件名不能用的字符 .（名称要用作文件名，改用中文字符）"]],
  ["regions", "regions.0.level", "town", ["data/choice 级别只能是 city、city-own、district、county、county-level-city"]],
  ["regions", "regions.0.city", missing, ["data/missing 缺少所属设区市（补上 city）"]],
  ["regions", "regions.0.divisionCode", "33010９", ["data/format 行政区划代码须为六位数字的文本"]],
  ["regions", "regions.0.offices", { economy: 5 }, ['data/type 经信部门全称应为文本（加英文引号，如 "5"）']],
  ["regions", "regions.0.districts", ["乙区", ""], ["data/range 区第 2 项不能为空"]],
  ["regions", "regions.0.documentName", "甲".repeat(41), ["data/range 文件中名称不能超过 40 个字"]],
  ["batch", "", [], ["data/type 内容应为一组“名称: 值”（每项一行，写成“名称: 值”）"]],
  ["batch", "", null, ["data/missing 没有内容（填上内容；可以不写的，整项删去）"]],
  ["batch", "basedOn", 2025, ['data/type 沿用的批次应为文本（加英文引号，如 "2025"）']],
  ["batch", "basedOn", "去年", ['data/format 沿用的批次写年度，加引号，如 "2025"']],
  ["batch", "batch.year", "2026", ["data/type 批次年度应为整数（去掉引号）"]],
  ["batch", "batch.year", 1999, ["data/range 批次年度不能小于 2000"]],
  ["batch", "batch.ordinal", 1.5, ["data/type 批次序号应为整数（只写整数，不带单位）"]],
  ["batch", "batch.supportCap", 0, ["data/range 支持企业数上限不能小于 1"]],
  ["batch", "batch.supportCapp", 1, ["data/unknown-key 不认识的字段 supportCapp（是不是 supportCap？）"]],
  ["batch", "batch.zzz", 1, ["data/unknown-key 不认识的字段 zzz（可用：year、ordinal、supportCap、citation）"]],
  ["batch", "program.province", "一二三四五六七八九十百", ["data/range 省份不能超过 10 个字"]],
  ["batch", "program.shortName", " 样例", ["data/value 支持对象简称：首尾有空格（删去首尾空格）"]],
  ["batch", "notice", missing, ["data/missing 缺少通知（补上 notice）"]],
  ["batch", "notice", null, ["data/missing 通知没有内容（填上内容；可以不写的，整项删去）"]],
  ["batch", "notice.issuers", [], ["data/range 发文机关至少要有 1 项"]],
  ["batch", "notice.issuers", { one: 1 }, ["data/type 发文机关应为列表（每项一行，以“- ”开头）"]],
  ["batch", "notice.issuers.0.id", "One", ["data/format 标识须以小写字母开头，只含字母、数字和下划线，至多 40 个字符"]],
  ["batch", "notice.letterhead", "否", ["data/type 发文机关标志应为 true 或 false（写 true 或 false，不加引号）"]],
  [
    "batch",
    "notice.subject",
    "支持\u202e企业",
    ["data/value 标题事由：含有不可见的控制字符 U+202E（删去该字符，重新输入这段文字）"],
  ],
  ["batch", "notice.subject", "支持\n企业", ["data/value 标题事由：含有不可见的控制字符 U+000A（删去该字符，重新输入这段文字）"]],
  ["batch", "notice.issueDate", "2025-11-31", ["data/value 成文日期：日期 2025-11-31 不存在（核对月份和日数）"]],
  ["batch", "notice.issueDate", "2025年11月7日", ["data/value 成文日期：“2025年11月7日”不是日期（写成 2024-11-08 的形式）"]],
  ["batch", "notice.issueDate", 20251107, ['data/type 成文日期应为文本（加英文引号，如 "20251107"）']],
  ["batch", "notice.number", { agency: "甲", year: 2025 }, ["data/missing 缺少发文顺序号（补上 serial）"]],
  [
    "batch",
    "notice.number",
    { agency: "甲", year: 25, serial: 0 },
    ["data/range 年份不能小于 1949", "data/range 发文顺序号不能小于 1"],
  ],
  ["batch", "notice.keepTogether.0", 7, ['data/type 词第 1 项应为文本（加英文引号，如 "7"）']],
  ["batch", "portal.url", "某网", ["data/format 网址须以 http:// 或 https:// 开头，不含空格和中文"]],
  ["batch", "fund.firstTranche", 101, ["data/range 期初下达比例（%）不能大于 100"]],
  ["batch", "copies.letter", 21, ["data/range 申报文件份数不能大于 20"]],
  ["quotas", "rows.0.quota", "28", ["data/type 推荐名额应为整数（去掉引号）"]],
  ["quotas", "rows.0.quota", "28家", ["data/type 推荐名额应为整数（只写整数，不带单位）"]],
  ["quotas", "rows.0.quota", -1, ["data/range 推荐名额不能小于 0"]],
  ["quotas", "rows.0.quota", 100001, ["data/range 推荐名额不能大于 100000"]],
  ["quotas", "rows.0.quota", null, ["data/missing 推荐名额没有内容（填上内容；可以不写的，整项删去）"]],
  ["quotas", "rows.0.industrialDistricts", [], ["data/range 属工业大县的区至少要有 1 项"]],
  ["quotas", "rows", "待补", ["data/type 推荐名额应为列表（每项一行，以“- ”开头）"]],
  ["quotas", "weights.enterprises", 70.5, ["data/type 省级专精特新中小企业数量权重（%）应为整数（只写整数，不带单位）"]],
  ["contacts", "contacts.0.persons.0.phone", "057100000000", ["data/format 电话号码形式不对，应为 0571-87059133 或 11 位手机号"]],
  ["contacts", "mailing.phone", 13000000000, ['data/type 电话应为文本（加英文引号，如 "13000000000"）']],
  ["contacts", "hotlines.0.city", "杭州市", ["data/format 设区市代码：地区代码须为六位数字的文本，设区市小计加 -T"]],
  [
    "criteria",
    "thresholds.plan.passages.veto.wording",
    "小于",
    ["data/choice 表述只能是 超过、需超过、不低于、达、不足、未达、不超过"],
  ],
  ["criteria", "thresholds.plan.value", -1, ["data/range 数值不能小于 0"]],
  [
    "criteria",
    "thresholds",
    { "Plan-1": { label: "投资", value: 1, unit: "万元", passages: {} } },
    ["data/key “Plan-1”：标识须以小写字母开头，只含字母、数字和下划线，至多 40 个字符（改用合乎要求的名称）"],
  ],
  ["goals", "goals.0.metrics.0.parts.0.unit", "百分之一点", ["data/range 单位不能超过 4 个字"]],
  ["goals", "planOutline.0.maxLength", "千字", ["data/type 字数上限应为整数（只写整数，不带单位）"]],
  ["faq", "questions.0.answer.date", "昨天", ["data/value 答复日期：“昨天”不是日期（写成 2024-11-08 的形式）"]],
  ["faq", "questions.0.question", "", ["data/range 问题不能为空"]],
  [
    "changes",
    "changes.0.documents",
    ["guides"],
    [
      "data/format 文件标识第 1 项：没有这种文件，可写：notice、guide、summary、rollup、letter、forward、review、archive、archive-enterprise、portal、attachment-1……",
    ],
  ],
  ["waivers", "waivers.0.rule", "title", ["data/format 规则写作 组/名称，如 att/title-mismatch"]],
  ["edition", "attachments.0.page", "wide", ["data/choice 纸张方向只能是 portrait、landscape"]],
  ["edition", "attachments.0.id", "List", ["data/format 附件标识只含小写字母、数字和连字符"]],
  [
    "edition",
    "attachments.0.content",
    "../list.md",
    ["data/format 内容文件写作 attachments/名称.md.hbs、.form.yaml 或 .sheet.yaml"],
  ],
  [
    "edition",
    "attachments.0.variants",
    { Heading: { text: "甲", because: "乙" } },
    ["data/key “Heading”：名称须以小写字母开头，只含字母（改用合乎要求的名称）"],
  ],
  ["sheet", "sheetName", "a/b", ["data/format 工作表名不能含 [ ] : * ? / \\ '", "data/format 工作表名须含汉字"]],
  ["sheet", "sheetName", "甲".repeat(32), ["data/range 工作表名不能超过 31 个字"]],
  [
    "sheet",
    "columns.0.key",
    "head",
    ["data/value 列标识不能用 head（head、rows、total 是表头、各行、合计行的名称，换一个标识）"],
  ],
  ["sheet", "columns.0.width", "宽", ["data/type 列宽（字）应为数字（只写数字，不带单位）"]],
  [
    "sheet",
    "columns.0.field.kind",
    "texts",
    ["data/choice 种类不在可写的值之中（可写：text、number、date、choice、suggest、check）"],
  ],
  ["sheet", "columns.0.field.kind", missing, ["data/missing 缺少种类（可写：text、number、date、choice、suggest、check）"]],
  ["sheet", "columns.0.field.max", 5, ["data/unknown-key 这里不能写 max（删去这一项）"]],
  ["sheet", "columns.0", 5, ["data/type 列第 1 项应为一组“名称: 值”"]],
  ["sheet", "rows.source", "quotas", ["data/choice 行的来源不在可写的值之中（可写：quotaLines、blank）"]],
  ["sheet", "total", { label: ["合计"], columns: 1 }, ["data/value 合计行：只有名额表有合计行（删去 total）"]],
  [
    "package",
    "unit.0.source",
    "attachements",
    ["data/choice 来源不在可写的值之中（可写：words、attachment、form、notice、book）"],
  ],
  ["package", "unit.0.number", "3", ['data/format 文件序号写两位数字，加引号，如 "00"、"05-06"']],
  ["package", "unit.0.format", "xlsx", ["data/choice 格式只能是 docx、pdf"]],
  ["manifest", "partial", false, ["data/choice 是否部分生成只能是 true"]],
  ["manifest", "files.0.region", "杭州", ["data/format 地区代码须为六位数字的文本，设区市小计加 -T"]],
  ["manifest", "files.0.sha256", "zz", ["data/format SHA-256 校验值须为 64 位十六进制小写数字"]],
  ["manifest", "files.0.pages", 0, ["data/range 页数不能小于 1"]],
  ["manifest", "files.0.path", "/notice", ["data/format 路径以 / 分隔，不以 / 开头或结尾"]],
  ["form", "company", missing, ["data/missing 缺少企业名称（补上 company）"]],
  ["form", "company", "", ["data/value 企业名称：没有内容（没有内容的项不写）"]],
  ["form", "company", "甲甲甲甲甲甲甲甲甲甲甲", ["data/value 企业名称：共 11 字，超过 10 字（压缩到 10 字以内）"]],
  ["form", "company", " 甲", ["data/value 企业名称：首尾有空格或空行（删去首尾的空格和空行）"]],
  [
    "form",
    "creditCode",
    "91350100M000100Y44",
    ["data/value 统一社会信用代码：校验码不符，按前 17 位计算末位应为 3，现为 4（前面也可能有抄错的字符，照营业执照逐位核对）"],
  ],
  ["form", "creditCode", 91330109, ['data/type 统一社会信用代码应为文本（加英文引号，如 "91330109"）']],
  ["form", "phone", "057100000000", ["data/value 电话号码形式不对，应为 0571-87059133 或 11 位手机号（区号和号码之间加“-”）"]],
  ["form", "email", "name@", ["data/value 电子邮箱形式不对（写成 name@example.com 的形式）"]],
  ["form", "postcode", "31000", ['data/value 邮编：邮政编码形式不对（写六位数字，加引号，如 "310007"）']],
  ["form", "note", "一二三四五六七", ["data/value 说明：共 7 字，超过 6 字（压缩到 6 字以内）"]],
  ["form", "note", "甲\u0000乙", ["data/value 说明：含有不可见的控制字符 U+0000（删去该字符，重新输入这段文字）"]],
  ["form", "capital", "5000万元", ["data/type 注册资本应为数字（只写数字，不带单位）"]],
  ["form", "capital", -1, ["data/range 注册资本不能小于 0"]],
  ["form", "staff", { y1: 1.5 }, ["data/type 2021年应为整数（只写整数，不带单位）"]],
  ["form", "staff", { y9: 1 }, ["data/unknown-key 不认识的字段 y9（可用：y1、y2、y3）"]],
  ["form", "staff", 10, ["data/type 员工数量应为一组“名称: 值”（每项一行，写成“名称: 值”）"]],
  ["form", "day", "2025-02-30", ["data/value 填报时间：日期 2025-02-30 不存在（核对月份和日数）"]],
  ["form", "month", "2025-13", ["data/format 开工月份：月份写成 2024-11 的形式"]],
  ["form", "year", "25", ['data/format 获奖年份：年份写四位数字，加引号，如 "2024"']],
  ["form", "size", "middle", ["data/choice 企业规模：没有这个选项，可选：large（大型）、small（小型）"]],
  ["form", "levels", ["a", "a"], ["data/value 级别：同一选项写了两次（每个选项只写一次）"]],
  ["form", "levels", ["a", "none"], ["data/value 级别：选了“无”，不能再选别的（只留其一）"]],
  ["form", "levels", "a", ["data/type 级别应为列表（每项一行，以“- ”开头）"]],
  ["form", "agreed", "是", ["data/type 同意应为 true 或 false（写 true 或 false，不加引号）"]],
  ["form", "projects", [{}, {}, {}], ["data/range 项目至多 2 组"]],
  ["form", "projects", [{ name: "一二三四五六" }], ["data/value 项目名称：共 6 字，超过 5 字（压缩到 5 字以内）"]],
  ["form", "compony", "甲", ["data/unknown-key 不认识的字段 compony（是不是 company？）"]],
  ["answers", "batch", "25", ["data/value 批次：写四位年度，如 2025"]],
  ["answers", "batch", [2025], ["data/type 批次应为文本或数字"]],
  ["answers", "region", "丁区", ["data/value 地区：没有地区 丁区（写表中的名称）"]],
  ["answers", "answers", missing, ["data/missing 缺少填写内容（补上 answers）"]],
];

describe("a wrong value", () => {
  it.each(cases)("%s: %s = %j", (kind, place, given, want) => {
    const { schema, right } = kindOf(kind);
    expect(complaints(schema, changed(right, place, given))).toEqual(want);
  });
  it.each([...new Set(cases.map(([kind]) => kind))])("%s: the right value draws none", (kind) => {
    const { schema, right } = kindOf(kind);
    expect(complaints(schema, right)).toEqual([]);
  });
});

/** What stands in a file as it is: names of entries, values to choose from, forms to copy. */
const verbatim = [
  ...documentIds,
  "-T",
  "true",
  "false",
  "http",
  "https",
  "name@example.com",
  "attachments",
  "attachment-1",
  "att/title-mismatch",
  "末位应为 E",
  "U+202E",
  "U+000A",
  "U+0000",
  "SHA-256",
  ".md.hbs",
  ".form.yaml",
  ".sheet.yaml",
];

describe("no word of another language", () => {
  it.each(cases)("%s: %s = %j", (kind, place, given) => {
    const { schema, right } = kindOf(kind);
    const wrong = changed(right, place, given);
    const written = [...verbatim, ...wordsOf(z.toJSONSchema(schema, { io: "input" })), ...wordsOf(wrong)];
    const told = complaints(schema, wrong).map((line) => line.replace(/^\S+ /, ""));
    const rest = written.sort((a, b) => b.length - a.length).reduce((text, word) => text.replaceAll(word, ""), told.join(" "));
    expect(rest).not.toMatch(/[A-Za-z]/);
  });
});

/** Every name and every text of a value or of a JSON Schema. */
function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return value.length > 1 ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [...(name.length > 1 ? [name] : []), ...wordsOf(each)]);
}
