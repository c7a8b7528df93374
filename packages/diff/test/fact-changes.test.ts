import { BatchFile, ContactsFile, CriteriaFile, GoalsFile } from "@gongwen/schema";
import { describe, expect, it } from "vitest";
import { factChanges } from "../src/facts/fact-changes.ts";
import type { FactSource } from "../src/facts/fact-source.ts";

const names = new Map([
  ["330500-T", "湖州市"],
  ["economy", "省经信厅"],
]);

/** Each change on a line: path, names, what it was, what it is. */
function told(schema: FactSource["schemas"][number], old: unknown, now: unknown): string[] {
  const source = { file: "f.yaml", schemas: [schema], derived: false, old, new: now, nameOf: (id: string) => names.get(id) };
  return factChanges(source).map(
    ({ path, labels, kind, old: before, new: after }) =>
      `${path} ${labels.join(" › ")}: ${[before, after].filter((text) => text !== undefined).join(kind === "changed" ? " → " : "")} (${kind})`,
  );
}

const persons = (...given: string[]) => ({
  contacts: [{ issuer: "economy", division: "某处", persons: given.map((name) => ({ name, phone: "0571-87000001" })) }],
});
const threshold = (value: number, more: Record<string, unknown> = {}) => ({
  thresholds: {
    plan: { label: "投资总额", value, unit: "万元", passages: { condition: { wording: "需超过", place: "三（一）" }, ...more } },
  },
});

describe("values that differ", () => {
  it.each<[string, FactSource["schemas"][number], unknown, unknown, string[]]>([
    ["none", BatchFile, { batch: { year: 2025 } }, { batch: { year: 2025 } }, []],
    [
      "a number",
      BatchFile,
      { batch: { year: 2025 } },
      { batch: { year: 2026 } },
      ["batch.year 批次 › 批次年度: 2025 → 2026 (changed)"],
    ],
    [
      "a day, as it is written",
      BatchFile,
      { schedule: { submitDeadline: "2024-11-18" } },
      { schedule: { submitDeadline: "2025-11-21" } },
      ["schedule.submitDeadline 时间安排 › 上报截止日期: 2024年11月18日 → 2025年11月21日 (changed)"],
    ],
    [
      "a document's number, in one piece",
      BatchFile,
      { batch: { citation: { agency: "甲", year: 2024, serial: 1 } } },
      { batch: { citation: { agency: "甲", year: 2025, serial: 2 } } },
      ["batch.citation 批次 › 通知的文号: 甲〔2024〕1号 → 甲〔2025〕2号 (changed)"],
    ],
    [
      "yes and no",
      BatchFile,
      { notice: { sealed: true } },
      { notice: { sealed: false } },
      ["notice.sealed 通知 › 是否加盖印章: 是 → 否 (changed)"],
    ],
    [
      "a list of words, as a whole",
      BatchFile,
      { notice: { cc: [] } },
      { notice: { cc: ["甲", "乙"] } },
      ["notice.cc 通知 › 抄送机关: （无） → 甲、乙 (changed)"],
    ],
    [
      "one that came",
      BatchFile,
      { copies: {} },
      { copies: { letter: 2 } },
      ["copies.letter 申报资料份数 › 申报文件份数: 2 (added)"],
    ],
    [
      "one that went",
      BatchFile,
      { copies: { letter: 2 } },
      { copies: {} },
      ["copies.letter 申报资料份数 › 申报文件份数: 2 (removed)"],
    ],
    [
      "one that is open yet",
      BatchFile,
      { batch: { year: 2025 }, notice: { issueDate: "2024-11-08", subject: "甲" } },
      { batch: { year: Number.NaN }, notice: { issueDate: "NaN-NaN-NaN", subject: "【待定】" } },
      [
        "batch.year 批次 › 批次年度: 2025 → 【待定】 (changed)",
        "notice.issueDate 通知 › 成文日期: 2024年11月8日 → 【待定】 (changed)",
        "notice.subject 通知 › 标题事由: 甲 → 【待定】 (changed)",
      ],
    ],
    [
      "an entry, found by what it is known by, wherever it stands",
      ContactsFile,
      {
        hotlines: [
          { city: "330100-T", phone: "1" },
          { city: "330500-T", phone: "2" },
        ],
      },
      {
        hotlines: [
          { city: "330500-T", phone: "3" },
          { city: "330100-T", phone: "1" },
        ],
      },
      ["hotlines.330500-T.phone 各设区市咨询电话 › 湖州市 › 电话: 2 → 3 (changed)"],
    ],
    [
      "an entry for another",
      ContactsFile,
      persons("甲某某"),
      persons("乙某某"),
      [
        "contacts.economy.persons.乙某某 联系人 › 省经信厅 › 人员 › 乙某某: 姓名：乙某某，电话：0571-87000001 (added)",
        "contacts.economy.persons.甲某某 联系人 › 省经信厅 › 人员 › 甲某某: 姓名：甲某某，电话：0571-87000001 (removed)",
      ],
    ],
    [
      "entries without a name, by their place",
      GoalsFile,
      {
        planOutline: [
          { heading: "甲", maxLength: 1 },
          { heading: "乙", maxLength: 1 },
        ],
      },
      {
        planOutline: [
          { heading: "甲", maxLength: 1 },
          { heading: "乙", maxLength: 2 },
        ],
      },
      ["planOutline.2.maxLength 推进计划提纲 › 乙 › 字数上限: 1 → 2 (changed)"],
    ],
    [
      "an indicator is called by its first part, and its id is for programs",
      GoalsFile,
      { goals: [{ id: "a", label: "目标", metrics: [] }] },
      { goals: [{ id: "a", label: "目标", metrics: [{ id: "b", parts: [{ label: "指标", unit: "个" }] }] }] },
      ["goals.a.metrics.b 目标 › 目标 › 指标 › 指标: 指标：（指标名称：指标，单位：个） (added)"],
    ],
    [
      "a map by any name",
      CriteriaFile,
      threshold(1000),
      threshold(1200, { veto: { wording: "不足", place: "附件3" } }),
      [
        "thresholds.plan.value 门槛 › 投资总额 › 数值: 1000 → 1200 (changed)",
        "thresholds.plan.passages.veto 门槛 › 投资总额 › 各处表述 › 附件3: 表述：不足，出处：附件3 (added)",
      ],
    ],
  ])("%s", (_, schema, old, now, want) => expect(told(schema, old, now)).toEqual(want));
});
