import { hasErrors } from "@gongwen/diagnostics";
import { describe, expect, it } from "vitest";
import { dataRules, loadProject } from "../src/index.ts";
import { linesOf } from "./support/lines-of.ts";
import { edit, type FileName, minimalProject } from "./support/minimal-project.ts";

/** Words of one file, what they are changed to, and every problem of the project after that. */
const cases: readonly (readonly [file: FileName, from: string, to: string, want: readonly string[]])[] = [
  [
    "quotas",
    "quota: 29",
    "quota: 30",
    [
      "quotas.yaml:14:12 error quota/sum 萧山区：工业大县 1 + 山区海岛 0 + 因素 28 = 29，与推荐名额 30 不符（改推荐名额为 29，或核对因素分配指标）",
    ],
  ],
  [
    "quotas",
    '"330109"',
    '"330108"',
    [
      'quotas.yaml:10:3 error quota/regions 缺少萧山区的名额（加一行 region: "330109"）',
      "quotas.yaml:11:13 error quota/regions 没有代码为 330108 的地区（是否要写 330100（杭州市本级））",
    ],
  ],
  [
    "quotas",
    '"330109"',
    "330100-T",
    [
      'quotas.yaml:10:3 error quota/regions 缺少萧山区的名额（加一行 region: "330109"）',
      "quotas.yaml:11:13 error quota/regions 杭州市小计由程序算出，不能写（删去这一行）",
    ],
  ],
  [
    "quotas",
    '"330109"',
    '"330382"',
    [
      'quotas.yaml:10:3 error quota/regions 缺少萧山区的名额（加一行 region: "330109"）',
      "quotas.yaml:15:5 error quota/regions 乐清市有两行名额（删去其中一行）",
    ],
  ],
  [
    "quotas",
    '  - region: "330109"\n    industrialTilt: 1\n    factorQuota: 28\n    quota: 29\n',
    "",
    [
      "batch.yaml:4:15 error quota/cap 推荐名额合计 13 少于支持企业数上限 40（核对支持企业数上限和各地名额）",
      'quotas.yaml:10:3 error quota/regions 缺少萧山区的名额（加一行 region: "330109"）',
    ],
  ],
  [
    "quotas",
    "enterprises: 70",
    "enterprises: 60",
    ["quotas.yaml:1:10 error quota/weights 因素权重 60 + 30 = 90，不是 100（两项权重合计应为 100）"],
  ],
  [
    "quotas",
    "industrial: 1",
    "industrial: 2",
    [
      "quotas.yaml:10:92 error quota/tilt 杭州市本级：2 个工业大县各倾斜 2 个，应为 4 个，与工业大县倾斜指标 2 不符（核对所列的区和工业大县倾斜指标）",
      "quotas.yaml:12:21 warning quota/tilt-multiple 萧山区：工业大县倾斜指标 1 不是每县 2 个的整倍数（核对该数和 tilt）",
    ],
  ],
  [
    "quotas",
    "industrialDistricts: [上城区, 滨江区]",
    "industrialDistricts: [上城区, 西湖区]",
    ["quotas.yaml:10:98 error quota/tilt 西湖区不是杭州市本级所辖的区（杭州市本级所辖：上城区、滨江区）"],
  ],
  ["quotas", "[乐清市, 上城区]", "[乐青市]", ["quotas.yaml:8:12 error quota/moved-out 名录中没有 乐青市（是不是 乐清市？）"]],
  [
    "quotas",
    "mountainIsland: 1 }",
    "mountainIsland: 2 }",
    ["quotas.yaml:15:45 warning quota/tilt-multiple 乐清市：山区海岛县倾斜指标 1 不是每县 2 个的整倍数（核对该数和 tilt）"],
  ],
  [
    "quotas",
    "Enabled: false",
    "Enabled: true",
    ["quotas.yaml:3:32 warning quota/performance 首批还没有培育绩效，培育绩效系数却已纳入（改为 false，或核对批次序号）"],
  ],
  [
    "batch",
    "letterhead: false",
    "letterhead: true",
    ["batch.yaml:13:15 error hd/document-number 要印发文机关标志，但没有发文字号（补上 number，或把 letterhead 改为 false）"],
  ],
  [
    "batch",
    "supportCap: 40",
    "supportCap: 43",
    ["batch.yaml:4:15 error quota/cap 推荐名额合计 42 少于支持企业数上限 43（核对支持企业数上限和各地名额）"],
  ],
  [
    "batch",
    "ordinal: 1",
    "ordinal: 2",
    [
      "batch.yaml:3:12 warning batch/ordinal 2025 年应为第 1 批，批次序号写的是 2（改批次序号为 1，或核对批次年度和实施期）",
      "quotas.yaml:3:32 warning quota/performance 第二批起应纳入培育绩效系数（改为 true，或核对批次序号）",
    ],
  ],
  [
    "batch",
    "ordinal: 1",
    "ordinal: 4",
    [
      "batch.yaml:3:12 error batch/period 批次序号 4 超过批次总数 3（核对批次序号和实施期）",
      "batch.yaml:3:12 warning batch/ordinal 2025 年应为第 1 批，批次序号写的是 4（改批次序号为 1，或核对批次年度和实施期）",
      "quotas.yaml:3:32 warning quota/performance 第二批起应纳入培育绩效系数（改为 true，或核对批次序号）",
    ],
  ],
  ["batch", "from: 2025", "from: 2028", ["batch.yaml:8:19 error batch/period 实施期起始年 2028 晚于终止年 2027（核对实施期）"]],
  [
    "batch",
    "  year: 2025\n",
    "  year: 2028\n",
    [
      "batch.yaml:2:9 error batch/period 批次年度 2028 不在实施期 2025—2027 年内（核对批次年度和实施期）",
      "batch.yaml:2:9 warning batch/folder 批次年度 2028 与文件夹 2025 不一致（改批次年度为 2025，或改文件夹名）",
      "batch.yaml:3:12 warning batch/ordinal 2028 年应为第 4 批，批次序号写的是 1（改批次序号为 4，或核对批次年度和实施期）",
      "batch.yaml:16:14 warning date/issue-year 成文日期在 2024 年，批次年度是 2028 年（应在 2027 年或 2028 年，是否漏改了年份）",
    ],
  ],
  [
    "batch",
    "2024-11-18",
    "2024-11-08",
    [
      "batch.yaml:25:23 error date/order 企业填报截止日期 2024年11月8日应晚于成文日期 2024年11月8日（核对成文日期和企业填报截止日期）",
    ],
  ],
  [
    "batch",
    "2024-11-18",
    "2024-11-17",
    ["batch.yaml:25:23 warning date/weekend 企业填报截止日期 2024年11月17日是星期日（可改为 2024-11-18（星期一））"],
  ],
  [
    "batch",
    "2024-11-19",
    "2025-01-01",
    ["batch.yaml:26:19 warning date/holiday 上报截止日期 2025年1月1日（星期三）在元旦假期内（可改为 2025-01-02（星期四））"],
  ],
  [
    "batch",
    "2024-11-19",
    "2025-10-04",
    ["batch.yaml:26:19 warning date/holiday 上报截止日期 2025年10月4日（星期六）在国庆节假期内（可改为 2025-10-09（星期四））"],
  ],
  [
    "batch",
    "2024-11-19",
    "2025-01-26",
    [
      "batch.yaml:26:19 note date/makeup-day 上报截止日期 2025年1月26日是星期日，因春节调休上班（确认当天收件；要避开的话，可改为 2025-01-27（星期一））",
    ],
  ],
  [
    "batch",
    "2024-11-19",
    "2099-11-19",
    [
      "batch.yaml:26:19 error date/stale-year 上报截止日期在 2099 年，成文日期在 2024 年（应在 2024 年或 2025 年，是否漏改了年份）",
      "batch.yaml:26:19 note date/calendar 日历中没有 2099 年的节假日安排，上报截止日期 2099年11月19日只按周末判断（2099 年放假安排公布后，更新日历再检查，或由人核对）",
    ],
  ],
  [
    "batch",
    "2024-11-19",
    "2024-11-15",
    [
      "batch.yaml:26:19 error date/order 上报截止日期 2024年11月15日不能早于企业填报截止日期 2024年11月18日（核对企业填报截止日期和上报截止日期）",
    ],
  ],
  [
    "batch",
    "2024-11-19",
    "2026-11-19",
    [
      "batch.yaml:26:19 error date/stale-year 上报截止日期在 2026 年，成文日期在 2024 年（应在 2024 年或 2025 年，是否漏改了年份）",
    ],
  ],
  [
    "batch",
    "2024-11-08",
    "2023-11-08",
    ["batch.yaml:16:14 warning date/issue-year 成文日期在 2023 年，批次年度是 2025 年（应在 2024 年或 2025 年，是否漏改了年份）"],
  ],
  [
    "batch",
    "letterhead: false",
    "letterhead: false\n  printDate: 2024-11-07",
    ["batch.yaml:14:14 error date/order 印发日期 2024年11月7日不能早于成文日期 2024年11月8日（核对印发日期）"],
  ],
  [
    "batch",
    "letterhead: false",
    "letterhead: true\n  number: { agency: 浙经信, year: 2023, serial: 1 }",
    ["batch.yaml:14:32 error hd/document-number 发文字号的年份 2023 与成文日期的年份 2024 不符（核对发文字号和成文日期）"],
  ],
  [
    "batch",
    "installments: 2",
    "installments: 4",
    ["batch.yaml:35:17 error fund/installments 实施期 2 年，不能分 4 次下达（下达次数至多 3 次）"],
  ],
  [
    "batch",
    "firstTranche: 85",
    "firstTranche: 100",
    ["batch.yaml:33:17 error fund/installments 分 2 次下达，期初下达比例却是 100%（一次下达写 100，分次下达写小于 100 的数）"],
  ],
  ["batch", "https:", "http:", ["batch.yaml:29:8 warning portal/https 填报网址不是 https（核对网站是否支持 https://）"]],
  [
    "batch",
    "id: finance",
    "id: economy",
    ["batch.yaml:12:13 error notice/duplicate-id 发文机关标识 economy 重复（改成另一个，或删去重复的一项）"],
  ],
  ["batch", "[企业发展]", "[高质量]", ["batch.yaml:15:18 warning title/keep 标题里没有“高质量”（删去，或改成标题里的词）"]],
  [
    "contacts",
    "issuer: economy",
    "issuer: econmy",
    ["contacts.yaml:2:13 error contact/issuer 联系人的发文机关 econmy 不在 notice.issuers 中（是否要写 economy）"],
  ],
  [
    "contacts",
    "330300-T,",
    "330382-T,",
    [
      "contacts.yaml:7:3 error contact/hotlines 缺少温州市的咨询电话（加一行 city: 330300-T）",
      "contacts.yaml:8:13 error contact/hotlines 330382-T 不是设区市的代码（可用：330100-T、330300-T）",
    ],
  ],
  [
    "contacts",
    "330300-T,",
    "330100-T,",
    [
      "contacts.yaml:7:3 error contact/hotlines 缺少温州市的咨询电话（加一行 city: 330300-T）",
      "contacts.yaml:8:13 error contact/hotlines 330100-T 有两个咨询电话（删去其中一个）",
      "contacts.yaml:8:30 warning contact/area-code 咨询电话 0577-88968039 的区号 0577（温州市）不是杭州市的区号 0571（核对是否抄错了行）",
    ],
  ],
  [
    "contacts",
    "0577",
    "0571",
    [
      "contacts.yaml:8:30 warning contact/area-code 咨询电话 0571-88968039 的区号 0571（杭州市）不是温州市的区号 0577（核对是否抄错了行）",
    ],
  ],
  ["goals", ', unit: "%"', "", ["goals.yaml:5:31 warning goal/unit 指标“增幅”没有单位（补上 unit，如 个、万元、%）"]],
  ["criteria", "value: 1000", "value: 0", ["criteria.yaml:10:12 error threshold/positive 投资总额的门槛是 0（填写大于 0 的数）"]],
  [
    "goals",
    "id: refined",
    "id: special",
    ["goals.yaml:6:9 error goal/duplicate-id 目标标识 special 重复（改成另一个，或删去重复的一项）"],
  ],
  [
    "goals",
    "id: systems",
    "id: growth",
    ["goals.yaml:9:15 error goal/duplicate-id 指标标识 growth 重复（改成另一个，或删去重复的一项）"],
  ],
  [
    "goals",
    "id: content",
    "id: background",
    ["goals.yaml:12:11 error goal/duplicate-id 章节标识 background 重复（改成另一个，或删去重复的一项）"],
  ],
  [
    "edition",
    "id: checklist",
    "id: summary",
    ["edition.yaml:9:9 error edition/duplicate-id 附件标识 summary 重复（改成另一个，或删去重复的一项）"],
  ],
  [
    "regions",
    "name: 萧山区\n",
    "name: 乐清市\n",
    ["regions.yaml:20:11 error region/names 表中名称 乐清市 重复（两个地区的表中名称须不同）"],
  ],
  [
    "regions",
    'id: "330109"',
    'id: "330382"',
    [
      "quotas.yaml:11:13 error quota/regions 没有代码为 330109 的地区（是否要写 330100（杭州市本级））",
      "regions.yaml:11:9 error region/code 萧山区的地区代码 330382 与行政区划代码 330109 不符（地区代码应为 330109，或核对行政区划代码）",
      "regions.yaml:19:9 error region/duplicate-id 地区代码 330382 重复（改成另一个，或删去重复的一项）",
    ],
  ],
  [
    "regions",
    "name: 萧山区\n    level: district\n    city: 330100-T",
    "name: 萧山区\n    level: district\n    city: 330300-T",
    ["regions.yaml:11:5 error region/order 萧山区没有排在所属设区市 330300-T 之下（移到该市各地中间）"],
  ],
  [
    "regions",
    "name: 萧山区\n    level: district\n    city: 330100-T",
    "name: 萧山区\n    level: district\n    city: 330200-T",
    ["regions.yaml:14:11 error region/city 萧山区所属的设区市 330200-T 不在名录中（可用：330100-T、330300-T）"],
  ],
  [
    "regions",
    'divisionCode: "330109"',
    'divisionCode: "330108"',
    [
      "regions.yaml:11:9 error region/code 萧山区的地区代码 330109 与行政区划代码 330108 不符（地区代码应为 330108，或核对行政区划代码）",
    ],
  ],
  [
    "contacts",
    "  - { city: 330100-T, phone: 0571-85257080 }\n  - { city: 330300-T, phone: 0577-88968039 }",
    "  - { city: 330300-T, phone: 0577-88968039 }\n  - { city: 330100-T, phone: 0571-85257080 }",
    ["contacts.yaml:8:5 warning contact/hotline-order 杭州市的咨询电话没有按设区市的次序排列（次序：杭州市、温州市）"],
  ],
  [
    "regions",
    "documentName: 乐清市",
    "documentName: 杭州市萧山区",
    ["regions.yaml:25:19 error region/names 文件中名称 杭州市萧山区 重复（两个地区的文件中名称须不同）"],
  ],
  [
    "regions",
    "city: 330100-T, divisionCode",
    "city: 330300-T, divisionCode",
    ["regions.yaml:2:53 error region/city 杭州市小计的所属设区市应为 330100-T（改为 330100-T）"],
  ],
  [
    "batch",
    "year: 2025\n",
    "year: 2026\n",
    [
      "batch.yaml:2:9 warning batch/folder 批次年度 2026 与文件夹 2025 不一致（改批次年度为 2025，或改文件夹名）",
      "batch.yaml:3:12 warning batch/ordinal 2026 年应为第 2 批，批次序号写的是 1（改批次序号为 2，或核对批次年度和实施期）",
      "batch.yaml:16:14 warning date/issue-year 成文日期在 2024 年，批次年度是 2026 年（应在 2025 年或 2026 年，是否漏改了年份）",
    ],
  ],
];

describe("rules between values", () => {
  it.each(cases)("%s: %j → %j", (file, from, to, want) => {
    const { project, diagnostics } = loadProject(edit(minimalProject(), file, from, to), "2025");
    expect(linesOf(diagnostics)).toEqual(want);
    expect(project === undefined).toBe(hasErrors(diagnostics));
  });

  it.each(dataRules.map(({ name }) => name))("%s has a case", (name) => {
    expect(cases.some(([, , , want]) => want.some((line) => line.includes(` ${name} `)))).toBe(true);
  });

  it("names no rule twice, and says of each why it is there", () => {
    expect(new Set(dataRules.map(({ name }) => name)).size).toBe(dataRules.length);
    expect(dataRules.filter(({ name, why }) => why === "" || !/^[a-z]+\/[a-z-]+$/.test(name))).toEqual([]);
  });
});
