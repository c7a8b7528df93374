import { loadProject } from "@gongwen/source";
import { describe, expect, test } from "vitest";
import { changeText, firstBatch } from "./support/first-batch.ts";
import { linesWith, named, said, start } from "./support/started.ts";

const batchFile = "data/2026/batch.yaml";

describe("what a person decides is open", () => {
  test("of the first batch", () => {
    expect(named(start(firstBatch()).open)).toEqual([
      "batch.supportCap 支持企业数上限",
      "batch.citation 通知的文号",
      "notice.issueDate 成文日期",
      "notice.basis.meetings 会议",
      "notice.basis.leaderQuote 重要指示",
      "rows 推荐名额",
    ]);
  });

  test("a number, a print date, a remark and an answer, where there were any", () => {
    const answer = { text: "以寄出时间为准（虚构示例）。", date: "2024-11-12", by: "省经信厅" };
    const files = firstBatch({
      "batch.yaml": [
        { path: ["notice", "letterhead"], value: true },
        { path: ["notice", "number"], value: { agency: "浙经信企业", year: 2024, serial: 232 } },
        { path: ["notice", "note"], value: "此件公开发布" },
        { path: ["notice", "printDate"], value: "2024-11-09" },
        { path: ["batch", "citation"], value: undefined },
      ],
      "faq.yaml": [{ path: ["questions", 2, "answer"], value: answer }],
    });
    const started = start(files);
    expect(named(started.open).filter((line) => /number|note|printDate|answer|citation/.test(line))).toEqual([
      "notice.number 发文字号",
      "notice.note 附注",
      "notice.printDate 印发日期",
      "questions.2.answer 答复",
    ]);
    expect(linesWith(started, "data/2026/faq.yaml", "answer")).toEqual([
      "    answer: 待定 # 上一批次的答复在 data/2025/faq.yaml；不再适用的，删去这一行",
    ]);
  });

  test("the reader of the new files finds exactly these to be wanting", () => {
    const files = firstBatch();
    const started = start(files);
    const { openValues, diagnostics } = loadProject(new Map([...files, ...started.files]), "2026");
    const places = (list: readonly { file: string; line?: number; path?: string }[]) =>
      list.map(({ file, line, path }) => `${file}:${line} ${path}`).sort();
    expect(places(openValues)).toEqual(places(started.open));
    expect(diagnostics.filter(({ rule, severity }) => severity === "error" && rule !== "open/value")).toEqual([]);
  });
});

describe("what follows from the year is written", () => {
  test.each<[batch: string, want: string[]]>([
    ["2026", ["year: 2026", "ordinal: 2", "enterpriseDeadline: 2025-11-17", "submitDeadline: 2025-11-18"]],
    ["2027", ["year: 2027", "ordinal: 3", "enterpriseDeadline: 2026-11-17", "submitDeadline: 2026-11-18"]],
  ])("%s", (batch, want) => {
    const started = start(firstBatch(), batch);
    const lines = linesWith(started, `data/${batch}/batch.yaml`, "year", "ordinal", "enterpriseDeadline", "submitDeadline");
    expect(lines.map((line) => line.trim())).toEqual(want);
    expect(linesWith(started, `data/${batch}/quotas.yaml`, "performanceCoefficientEnabled")).toEqual([
      "performanceCoefficientEnabled: true # 第二年起为 true",
    ]);
  });

  test("each is told with what it was", () => {
    expect(start(firstBatch()).deduced.map(({ label, from, to }) => `${label} ${from} ${to}`)).toEqual([
      "批次年度 2025 2026",
      "批次序号 1 2",
      "企业填报截止日期 2024-11-17 2025-11-17",
      "上报截止日期 2024-11-18 2025-11-18",
      "培育绩效系数是否纳入 false true",
    ]);
  });

  test("a 29 February becomes a 28 where there is none, and is told; in a leap year it stays", () => {
    const files = firstBatch({
      "batch.yaml": [
        { path: ["batch", "year"], value: 2025 },
        { path: ["notice", "issueDate"], value: "2024-02-02" },
        { path: ["schedule", "enterpriseDeadline"], value: "2024-02-29" },
        { path: ["schedule", "submitDeadline"], value: "2024-03-01" },
      ],
    });
    const started = start(files);
    expect(linesWith(started, batchFile, "enterpriseDeadline")).toEqual(["  enterpriseDeadline: 2025-02-28"]);
    expect(said(started.diagnostics).filter((line) => line.includes("leap-day"))).toEqual([
      "data/2026/batch.yaml:32 warning new/leap-day 企业填报截止日期 2024-02-29 推算到新年度没有这一天，写作 2025-02-28（核对这个日期）",
    ]);
  });

  test("the batch that it is based on, at the head of its file", () => {
    const text = new TextDecoder().decode(start(firstBatch()).files.get(batchFile));
    expect(text.split("\n").filter((line) => !line.startsWith("#"))[0]).toBe(
      'basedOn: "2025" # 这里没有的数据文件和模板，都取这个批次的',
    );
  });
});

describe("deadlines are held against the calendar", () => {
  /** The deadlines of the first batch, and what is said of those a year on. */
  const cases: readonly (readonly [enterprise: string, submit: string, want: readonly string[]])[] = [
    ["2024-11-15", "2024-11-18", ["warning date/weekend 企业填报截止日期 2025年11月15日是星期六（可改为 2025-11-17（星期一））"]],
    [
      "2024-10-01",
      "2024-10-08",
      [
        "warning date/holiday 企业填报截止日期 2025年10月1日（星期三）在国庆节假期内（可改为 2025-10-09（星期四））",
        "warning date/holiday 上报截止日期 2025年10月8日（星期三）在国庆节假期内（可改为 2025-10-09（星期四））",
      ],
    ],
    [
      "2024-10-10",
      "2024-10-11",
      [
        "note date/makeup-day 上报截止日期 2025年10月11日是星期六，因国庆节调休上班（确认当天收件；要避开的话，可改为 2025-10-13（星期一））",
      ],
    ],
    ["2024-11-20", "2024-11-21", []],
  ];
  test.each(cases)("%s and %s", (enterpriseDeadline, submitDeadline, want) => {
    const files = firstBatch({
      "batch.yaml": [
        { path: ["notice", "issueDate"], value: "2024-09-10" },
        { path: ["schedule", "enterpriseDeadline"], value: enterpriseDeadline },
        { path: ["schedule", "submitDeadline"], value: submitDeadline },
      ],
    });
    const started = start(files);
    const found = said(started.diagnostics.filter(({ rule }) => rule.startsWith("date/")));
    // `check` says the same of the new folder, open as the rest of it is.
    const { diagnostics } = loadProject(new Map([...files, ...started.files]), "2026");
    expect(said(diagnostics.filter(({ rule }) => rule.startsWith("date/")))).toEqual(found);
    expect(found.map((line) => line.replace(/^data\/2026\/batch\.yaml:3[23] /, ""))).toEqual(want);
  });

  test("a year that the calendar lacks is told", () => {
    const files = firstBatch({
      "batch.yaml": [
        { path: ["batch", "year"], value: 2090 },
        { path: ["program", "period"], value: { from: 2090, to: 2092 } },
        { path: ["notice", "issueDate"], value: "2089-11-08" },
        { path: ["schedule", "enterpriseDeadline"], value: "2089-11-21" },
        { path: ["schedule", "submitDeadline"], value: "2089-11-22" },
      ],
    });
    expect(said(start(files, "2091").diagnostics.filter(({ rule }) => rule.startsWith("date/")))).toEqual([
      "data/2091/batch.yaml:32 note date/calendar 日历中没有 2090 年的节假日安排，企业填报截止日期 2090年11月21日只按周末判断（2090 年放假安排公布后，更新日历再检查，或由人核对）",
      "data/2091/batch.yaml:33 note date/calendar 日历中没有 2090 年的节假日安排，上报截止日期 2090年11月22日只按周末判断（2090 年放假安排公布后，更新日历再检查，或由人核对）",
    ]);
  });
});

describe("comments", () => {
  const commentsOf = (text: string): readonly string[] => text.match(/# .*/g) ?? [];

  test("stay, but for those on the words of the earlier notice", () => {
    const files = firstBatch();
    const { files: fresh } = start(files);
    const of = (name: string) => {
      const [old, now] = [files.get(`data/2025/${name}`), fresh.get(`data/2026/${name}`)].map((bytes) =>
        commentsOf(new TextDecoder().decode(bytes)),
      );
      return { gone: old?.filter((comment) => !now?.includes(comment)), come: now?.filter((comment) => !old?.includes(comment)) };
    };
    expect(of("contacts.yaml")).toEqual({ gone: ["# 公布的文本此处“电话”后没有冒号"], come: [] });
    expect(of("faq.yaml")).toEqual({ gone: [], come: [] });
    expect(of("batch.yaml")).toEqual({
      gone: [
        "# 2025 年首批：每个数值只写在这一处。能推算的（首批、参考年、项目起止日期、合计）不写。",
        "# 后来的通知这样引用本通知；不印在通知上",
        "# 公布的文本没有版头；有红头时写 true，并补发文字号 number",
        "# 公布的文本没有抄送机关，空着就不印",
      ],
      come: [
        "# 2026 年第二批：每个数值只写在这一处。能推算的（首批、参考年、项目起止日期、合计）不写。",
        "# 这里没有的数据文件和模板，都取这个批次的",
        "# 办理说明和代拟稿引用本通知时用，不印在通知上；还没有文号的删去这一行",
        "# 有红头时写 true，并补发文字号 number",
        "# 空着就不印",
      ],
    });
  });

  test("the account of how quotas were computed goes with the quotas; what people wrote around it stays", () => {
    const account = "# 名额由 gongwen allocate 测算，没有手工改动时可以重新测算：\n#   方法：虚构\n#   各行校验：sha256:00\n";
    const files = firstBatch();
    const want = start(firstBatch()).files.get("data/2026/quotas.yaml");
    changeText(files, "quotas.yaml", (text) => text.replace("weights:", `${account}weights:`));
    expect(start(files).files.get("data/2026/quotas.yaml")).toEqual(want);
  });

  test("each change is told", () => {
    expect(said(start(firstBatch()).diagnostics.filter(({ file }) => file.endsWith("contacts.yaml")))).toEqual([
      "data/2026/contacts.yaml:6 note new/dropped 电话前的字样是上一批次公布文本的写法，没有沿用（新通知也要这样写的，自行补上）",
      "data/2026/contacts.yaml note new/comment 注释“公布的文本此处“电话”后没有冒号”只说上一批次，已删去",
    ]);
  });
});

describe("what is carried over", () => {
  test("is named, in as few words as say it all; nothing is carried in silence", () => {
    const { carried } = start(firstBatch());
    expect(carried.map(({ file, path, label }) => `${path ?? file} ${label}`)).toEqual([
      "program 政策",
      "notice.issuers 发文机关",
      "notice.letterhead 发文机关标志",
      "notice.subject 标题事由",
      "notice.keepTogether 标题中不拆行的词",
      "notice.sealed 是否加盖印章",
      "notice.excludedCity 不发的市",
      "notice.cc 抄送机关",
      "notice.printOffice 印发机关",
      "portal 填报网站",
      "fund 资金",
      "plan 推进计划",
      "form 申请表",
      "copies 申报资料份数",
      "weights 因素权重",
      "tilt 每县倾斜指标数",
      "supportPolicy 山区海岛调出县政策",
      "movedOut 山区海岛调出县",
      "contacts 联系人",
      "mailing 材料邮寄",
      "hotlines 各设区市咨询电话",
      "questions 问题",
      "data/2025/criteria.yaml 推荐条件和门槛",
      "data/2025/goals.yaml 绩效目标和推进计划提纲",
      "templates/2025/edition.yaml 附件清单（各附件和文件包的模板同样沿用）",
      "templates/2025/notice.md.hbs 通知正文",
    ]);
  });

  test("waivers, corrections and the sealed scan aren't", () => {
    const files = firstBatch().set("data/2025/official/notice.pdf", new Uint8Array());
    const started = start(files);
    expect(started.left).toEqual(["data/2025/changes.yaml", "data/2025/official/notice.pdf", "data/2025/waivers.yaml"]);
    expect([...started.files.keys()]).toEqual([
      "data/2026/faq.yaml",
      "data/2026/contacts.yaml",
      "data/2026/quotas.yaml",
      "data/2026/batch.yaml",
    ]);
  });

  test("from another batch than the latest before it: that is said", () => {
    const files = new Map([...firstBatch(), ...start(firstBatch()).files]);
    expect(said(start(files, "2027").diagnostics.filter(({ severity }) => severity === "warning"))).toEqual([
      "data/2027/batch.yaml warning new/older-base 2027 之前最近的批次是 2026，沿用的却是 2025（确要沿用 2025 的，不必理会；否则删去 data/2027，改写 --from 2026）",
    ]);
  });

  test("words that name the earlier year or batch are warned of", () => {
    const files = firstBatch({
      "batch.yaml": [
        { path: ["notice", "subject"], value: "做好2025年首批专精特新中小企业支持工作" },
        { path: ["notice", "keepTogether"], value: ["通知"] },
        { path: ["portal", "column"], value: "2024年重点企业申报" },
      ],
    });
    expect(said(start(files).diagnostics.filter(({ severity }) => severity === "warning"))).toEqual([
      "data/2026/batch.yaml:20 warning new/stale-words 标题事由沿用了上一批次的文字，其中有“2025年”（核对是否应改为新批次的年份或批次）",
      "data/2026/batch.yaml:20 warning new/stale-words 标题事由沿用了上一批次的文字，其中有“首批”（核对是否应改为新批次的年份或批次）",
      "data/2026/batch.yaml:38 warning new/stale-words 栏目名称沿用了上一批次的文字，其中有“2024年”（核对是否应改为新批次的年份或批次）",
    ]);
  });
});

describe("how a file may be written", () => {
  test("line ends of Windows and a byte order mark", () => {
    const files = firstBatch();
    const want = start(firstBatch()).files;
    for (const name of ["batch.yaml", "quotas.yaml"]) changeText(files, name, (text) => `\ufeff${text.replaceAll("\n", "\r\n")}`);
    expect(start(files).files).toEqual(want);
  });

  test("a batch without questions", () => {
    const files = firstBatch();
    files.delete("data/2025/faq.yaml");
    expect([...start(files).files.keys()].some((file) => file.endsWith("faq.yaml"))).toBe(false);
  });
});
