import { expect, it } from "vitest";
import { loadProject } from "../src/index.ts";
import { linesOf } from "./support/lines-of.ts";
import { edit, type FileName, minimalProject } from "./support/minimal-project.ts";

/** Words of one file, what they are changed to, and every problem of the project after that. */
const cases: readonly (readonly [file: FileName, from: string, to: string, want: readonly string[]])[] = [
  ["quotas", "quota: 29", 'quota: "29"', ["quotas.yaml:14:12 error data/type 推荐名额应为整数（去掉引号）"]],
  ["quotas", "quota: 29", "quota: 29家", ["quotas.yaml:14:12 error data/type 推荐名额应为整数（只写整数，不带单位）"]],
  ["quotas", "quota: 29", "quota: -1", ["quotas.yaml:14:12 error data/range 推荐名额不能小于 0"]],
  ["quotas", "quota: 29", "quota: 28.5", ["quotas.yaml:14:12 error data/type 推荐名额应为整数（只写整数，不带单位）"]],
  ["quotas", "    quota: 29\n", "", ["quotas.yaml:11:5 error data/missing 缺少推荐名额（补上 quota）"]],
  [
    "quotas",
    "    quota: 29",
    "    quota:",
    ["quotas.yaml:14:11 error data/missing 推荐名额没有内容（填上内容；可以不写的，整项删去）"],
  ],
  [
    "quotas",
    "    quota: 29",
    "    quotaa: 1\n    quota: 30",
    [
      "quotas.yaml:14:5 error data/unknown-key 不认识的字段 quotaa（是不是 quota？）",
      "quotas.yaml:15:12 error quota/sum 萧山区：工业大县 1 + 山区海岛 0 + 因素 28 = 29，与推荐名额 30 不符（改推荐名额为 29，或核对因素分配指标）",
    ],
  ],
  [
    "quotas",
    "    quota: 29",
    "    quota: 29\n    quota: 28",
    ["quotas.yaml:15:5 error yaml/duplicate-key 字段 quota 重复（删去其中一个）"],
  ],
  ["quotas", '"330109"', "330109", ['quotas.yaml:11:13 error data/type 地区代码应为文本（加英文引号，如 "330109"）']],
  ["quotas", '"330109"', '"3301"', ["quotas.yaml:11:13 error data/format 地区代码须为六位数字的文本，设区市小计加 -T"]],
  [
    "quotas",
    "Enabled: false",
    "Enabled: 否",
    ["quotas.yaml:3:32 error data/type 培育绩效系数是否纳入应为 true 或 false（写 true 或 false，不加引号）"],
  ],
  ["batch", "2024-11-08", "2024-11-31", ["batch.yaml:16:14 error data/value 成文日期：日期 2024-11-31 不存在（核对月份和日数）"]],
  [
    "batch",
    "2024-11-08",
    "2024年11月8日",
    ["batch.yaml:16:14 error data/value 成文日期：“2024年11月8日”不是日期（写成 2024-11-08 的形式）"],
  ],
  ["batch", "2024-11-08", "20241108", ['batch.yaml:16:14 error data/type 成文日期应为文本（加英文引号，如 "20241108"）']],
  ["batch", "2024-11-08", "待定", ["batch.yaml:16:14 error open/value 成文日期尚未确定（由有权决定的人填写，替换“待定”）"]],
  [
    "batch",
    "year: 2025\n",
    "year: 待定\n",
    ["batch.yaml:2:9 error open/value 批次年度尚未确定（由有权决定的人填写，替换“待定”）"],
  ],
  [
    "batch",
    "https://example.org/",
    "浙江网",
    ["batch.yaml:29:8 error data/format 网址须以 http:// 或 https:// 开头，不含空格和中文"],
  ],
  [
    "batch",
    "subject: 进一步",
    "subject: 进\u202e一步",
    ["batch.yaml:14:12 error data/value 标题事由：含有不可见的控制字符 U+202E（删去该字符，重新输入这段文字）"],
  ],
  ["batch", "cc: []", "cc:", ["batch.yaml:22:6 error data/missing 抄送机关没有内容（填上内容；可以不写的，整项删去）"]],
  ["batch", "[党的二十届三中全会]", "[]", ["batch.yaml:19:15 error data/range 会议至少要有 1 项"]],
  [
    "contacts",
    "0571-87059133",
    "057187059133",
    ['contacts.yaml:4:34 error data/type 电话应为文本（加英文引号，如 "057187059133"）'],
  ],
  [
    "contacts",
    '"13500000000"',
    "13500000000",
    ['contacts.yaml:5:66 error data/type 电话应为文本（加英文引号，如 "13500000000"）'],
  ],
  ["criteria", "不足", "小于", ["criteria.yaml:13:24 error data/choice 表述只能是 超过、需超过、不低于、达、不足、未达、不超过"]],
  [
    "criteria",
    "planInvestment",
    "plan.investment",
    [
      "criteria.yaml:8:3 error data/key “plan.investment”：标识须以小写字母开头，只含字母、数字和下划线，至多 40 个字符（改用合乎要求的名称）",
    ],
  ],
  [
    "edition",
    "checklist.md.hbs",
    "list.md.hbs",
    [
      "edition.yaml:13:14 error edition/missing-file 附件2的内容文件 templates/2025/attachments/list.md.hbs 不存在（补上这个文件，或改 content）",
      "checklist.md.hbs warning edition/unlisted-file 附件清单没有用到这个文件（列入 edition.yaml 的 attachments，或删去这个文件）",
    ],
  ],
  [
    "edition",
    "style: gbt-9704",
    "style: other",
    ["edition.yaml:1:8 error edition/missing-style 没有版式 other（补上 templates/styles/other.yaml，或改 style）"],
  ],
  [
    "edition",
    "page: portrait\n    content: attachments/summary",
    "page: wide\n    content: attachments/summary",
    ["edition.yaml:7:11 error data/choice 纸张方向只能是 portrait、landscape"],
  ],
  [
    "edition",
    "title: 清单",
    'title: "清\\u202e单"',
    ["edition.yaml:10:12 error text/forbidden-character 含有不可见的控制字符 U+202E（删去该字符，重新输入这段文字）"],
  ],
  [
    "sheet",
    "source: blank",
    "source: empty",
    ["summary.sheet.yaml:4:17 error data/choice 行的来源不在可写的值之中（可写：quotaLines、blank）"],
  ],
  ["sheet", "width: 20", "width: 宽", ["summary.sheet.yaml:3:35 error data/type 列宽（字）应为数字（只写数字，不带单位）"]],
  [
    "sheet",
    "rows: { source: blank, count: 3 }",
    "rows: { source: blank, count: 3, line: 2 }",
    ["summary.sheet.yaml:4:34 error data/unknown-key 不认识的字段 line（是不是 lines？）"],
  ],
  [
    "style",
    "linePitch: 33, keepWithNext: true }\n  recipients",
    "linePitch: 大, keepWithNext: true }\n  recipients",
    ["styles/gbt-9704.yaml:31:68 error data/type 行距（磅）应为数字或 grid 或 auto"],
  ],
  [
    "regions",
    "name: 萧山区\n",
    "name: 萧山/区\n",
    ["regions.yaml:12:11 error data/value 表中名称：含有文件名不能用的字符 /（名称要用作文件名，改用中文字符）"],
  ],
  ["regions", "    level: district\n", "\tlevel: district\n", ["regions.yaml:13:1 error yaml/tab 用制表符缩进（缩进改用空格）"]],
  ["regions", "regions:\n", "", ["regions.yaml:1:3 error data/type 内容应为一组“名称: 值”（每项一行，写成“名称: 值”）"]],
  ["quotas", "quota: 29", "quota: 1e400", ["quotas.yaml:14:12 error data/type 推荐名额应为整数（只写整数，不带单位）"]],
  [
    "quotas",
    "rows:\n",
    "rows: 3\nrest:\n",
    [
      "quotas.yaml:9:7 error data/type 推荐名额应为列表（每项一行，以“- ”开头）",
      "quotas.yaml:10:1 error data/unknown-key 不认识的字段 rest（可用：weights、tilt、performanceCoefficientEnabled、supportPolicy、movedOut、rows）",
    ],
  ],
  [
    "quotas",
    "industrialFirms: 30",
    "industrialFirms: 130",
    ["quotas.yaml:1:46 error data/range 规上工业企业数量权重（%）不能大于 100"],
  ],
  [
    "quotas",
    "    quota: 29",
    "    quota: 29\n    __proto__: { quota: 1 }",
    ["quotas.yaml:15:5 error yaml/key 字段名不能是 __proto__（换一个字段名）"],
  ],
  [
    "quotas",
    "    quota: 29",
    "    quota: 29\n    toString: 1",
    ["quotas.yaml:15:5 error yaml/key 字段名不能是 toString（换一个字段名）"],
  ],
  [
    "quotas",
    "quota: 29",
    'quota: !!int "29"',
    ["quotas.yaml:14:18 error yaml/tag 不能用 ! 标签（删去标签，值以 ! 开头时加引号）"],
  ],
  [
    "quotas",
    "quota: 29",
    "quota: &q 29",
    ["quotas.yaml:14:15 error yaml/alias 不能用 & 和 * 写法（直接写出值；值以 & 或 * 开头时加引号）"],
  ],
  [
    "quotas",
    "quota: 29",
    "quota: *q",
    ["quotas.yaml:14:12 error yaml/alias 不能用 & 和 * 写法（直接写出值；值以 & 或 * 开头时加引号）"],
  ],
  [
    "quotas",
    "quota: 29",
    "quota: 29: 1",
    ["quotas.yaml:14:12 error yaml/syntax 一行里有两个“字段: 值”（值中有冒号时给整个值加引号）"],
  ],
  [
    "quotas",
    "quota: 29",
    "quota: [29",
    ["quotas.yaml:15:3 error yaml/indent 缩进不对，或上面的括号没有闭合（同一层的各行左边对齐，下一层多缩进两格；括号成对）"],
  ],
  ["quotas", "quota: 29", "quota: @29", ["quotas.yaml:14:12 error yaml/syntax 值不能以这个符号开头（给值加引号）"]],
  [
    "quotas",
    "quota: 29",
    'quota: "29',
    ["quotas.yaml:14:15 error yaml/syntax 缺少引号、括号、逗号或冒号，或缩进不对（检查引号和括号是否成对，各行左边是否对齐）"],
  ],
  ["quotas", "weights:", "%YAML 1.1\n---\nweights:", ["quotas.yaml:1:1 error yaml/directive 不能用 % 指令（删去以 % 开头的行）"]],
  [
    "quotas",
    "rows:\n",
    "---\nrows:\n",
    ["quotas.yaml:9:1 error yaml/documents 一个文件里有几份 YAML（删去 --- 分隔线，分成几个文件）"],
  ],
  [
    "quotas",
    "rows:\n",
    "? [rows]\n: 1\nrows:\n",
    ["quotas.yaml:9:3 error yaml/key 字段名须是一个词（字段名后写英文冒号和一个空格）"],
  ],
  [
    "quotas",
    "    factorQuota: 28",
    "   factorQuota: 28",
    ["quotas.yaml:13:1 error yaml/syntax 缺少引号、括号、逗号或冒号，或缩进不对（检查引号和括号是否成对，各行左边是否对齐）"],
  ],
  ["quotas", "title: 若干政策", 'title: "\\q"', ["quotas.yaml:5:11 error yaml/syntax 双引号中的反斜线写法不对（改用单引号）"]],
  [
    "batch",
    "subject: 进一步支持企业发展",
    "subject: 进一步\u0000支持企业发展",
    ["batch.yaml:14:12 error data/value 标题事由：含有不可见的控制字符 U+0000（删去该字符，重新输入这段文字）"],
  ],
  [
    "batch",
    "subject: 进一步支持企业发展",
    'subject: " 企业发展"',
    ["batch.yaml:14:12 error data/value 标题事由：首尾有空格（删去首尾空格）"],
  ],
  ["batch", "subject: 进一步支持企业发展", 'subject: ""', ["batch.yaml:14:12 error data/range 标题事由不能为空"]],
  ["batch", "fund:\n", "founds: 1\nfund:\n", ["batch.yaml:31:1 error data/unknown-key 不认识的字段 founds（是不是 fund？）"]],
  [
    "batch",
    "plan: { maxProjects: 3, keyIndicatorsApprox: 10, goalSlotsPerCategory: 3 }\n",
    "",
    ["batch.yaml:1:1 error data/missing 缺少推进计划（补上 plan）"],
  ],
  [
    "batch",
    "sealed: true",
    "sealed: 是",
    ["batch.yaml:17:11 error data/type 是否加盖印章应为 true 或 false（写 true 或 false，不加引号）"],
  ],
  ["batch", "ordinal: 1", "ordinal: 1.5", ["batch.yaml:3:12 error data/type 批次序号应为整数（只写整数，不带单位）"]],
  [
    "batch",
    "batch:\n",
    "basedOn: 2024\nbatch:\n",
    ['batch.yaml:1:10 error data/type 沿用的批次应为文本（加英文引号，如 "2024"）'],
  ],
  [
    "batch",
    "batch:\n",
    'basedOn: "2024"\nbatch:\n',
    ["batch.yaml:1:10 error edition/base 沿用的批次 2024 不存在（补上 data/2024，或改 basedOn）"],
  ],
  [
    "batch",
    "batch:\n",
    'basedOn: "2025"\nbatch:\n',
    ["batch.yaml:1:10 error edition/cycle 沿用关系绕回了 2025（最早的批次不写 basedOn）"],
  ],
  [
    "contacts",
    "persons: [{ name: 陈某, phone: 0571-87059133 }]",
    "persons: []",
    ["contacts.yaml:4:14 error data/range 人员至少要有 1 项"],
  ],
  ["goals", 'unit: "%"', 'unit: "百分之一点"', ["goals.yaml:5:50 error data/range 单位不能超过 4 个字"]],
  [
    "goals",
    "special",
    "__proto__",
    ["goals.yaml:2:9 error data/format 目标标识：标识须以小写字母开头，只含字母、数字和下划线，至多 40 个字符"],
  ],
  [
    "edition",
    "content: attachments/checklist",
    "content: ../checklist",
    ["edition.yaml:13:14 error data/format 内容文件写作 attachments/名称.md.hbs、.form.yaml 或 .sheet.yaml"],
  ],
  [
    "sheet",
    "key: name",
    "key: head",
    ["summary.sheet.yaml:3:12 error data/value 列标识不能用 head（head、rows、total 是表头、各行、合计行的名称，换一个标识）"],
  ],
  [
    "regions",
    'divisionCode: "330382"',
    'divisionCode: "33038２"',
    ["regions.yaml:23:19 error data/format 行政区划代码须为六位数字的文本"],
  ],
  [
    "regions",
    "name: 乐清市\n    level",
    "name: 乐清..市\n    level",
    ["regions.yaml:20:11 error data/value 表中名称：含有文件名不能用的字符 ..（名称要用作文件名，改用中文字符）"],
  ],
];

it.each(cases)("%s: %j → %j", (file, from, to, want) => {
  const { project, diagnostics } = loadProject(edit(minimalProject(), file, from, to), "2025");
  expect(linesOf(diagnostics)).toEqual(want);
  expect(project).toBeUndefined();
});

it("tells all problems of all files at once, of rules between the files that can be read too", () => {
  const files = minimalProject();
  edit(files, "batch", "letterhead: false", "letterhead: 否");
  edit(files, "quotas", "quota: 29", "quota: 30");
  edit(files, "quotas", "weights: {", "weigths: 1\nweights: {");
  edit(files, "edition", "style: gbt-9704", "styles: gbt-9704");
  edit(files, "sheet", "width: 20", "width: 200");
  files.delete("data/2025/contacts.yaml");
  files.delete("templates/2025/notice.md.hbs");
  expect(linesOf(loadProject(files, "2025").diagnostics)).toEqual([
    "batch.yaml:13:15 error data/type 发文机关标志应为 true 或 false（写 true 或 false，不加引号）",
    "contacts.yaml error file/missing 缺少文件（补上这个文件，或从上一批次复制）",
    "quotas.yaml:1:1 error data/unknown-key 不认识的字段 weigths（是不是 weights？）",
    "quotas.yaml:15:12 error quota/sum 萧山区：工业大县 1 + 山区海岛 0 + 因素 28 = 29，与推荐名额 30 不符（改推荐名额为 29，或核对因素分配指标）",
    "summary.sheet.yaml:3:35 error data/range 列宽（字）不能大于 60",
    "edition.yaml:1:1 error data/missing 缺少版式（补上 style）",
    "edition.yaml:1:1 error data/unknown-key 不认识的字段 styles（是不是 style？）",
    "notice.md.hbs error file/missing 缺少文件（补上这个文件，或从上一批次复制）",
  ]);
});
