import type { Threshold } from "@gongwen/schema";
import { describe, expect, test } from "vitest";
import { body, messagesOf, messagesOn, paragraph } from "./tiny-document.ts";

describe("num/threshold-boundary", () => {
  const run = (passages: Threshold["passages"]) =>
    messagesOf(
      "num/threshold-boundary",
      { notice: [] },
      { facts: { thresholds: { plan: { label: "投资总额", value: 1000, unit: "万元", passages } } } },
    );
  const over = { wording: "需超过", place: "三（一）" } as const;
  const under = { wording: "不足", place: "附件3" } as const;

  test("finds a value that one passage refuses and others accept", () => {
    expect(run({ over, under, reached: { wording: "达", suffix: "以上", place: "五（二）" } })).toEqual([
      "投资总额恰好为1000万元时各处结论不同：按三（一）“需超过1000万元”不合要求，按附件3“不足1000万元”、五（二）“达1000万元以上”合乎要求",
    ]);
  });
  test("passages that agree, and a single one, decide", () => {
    expect(run({ least: { wording: "不低于", place: "三（一）" }, under })).toEqual([]);
    expect(run({ over, most: { wording: "不超过", place: "附件3" } })).toEqual([]);
    expect(run({ under })).toEqual([]);
  });
});

describe("num/cap", () => {
  const run = (quota: number) =>
    messagesOf("num/cap", { notice: [] }, { facts: { quota: { performanceCoefficientEnabled: false, total: { quota } } } });
  test("notes that more are recommended than supported", () => {
    expect(run(600)).toEqual(["推荐名额合计600家，多于支持上限400家"]);
    expect(run(400)).toEqual([]);
  });
});

describe("num/style-mixed", () => {
  test.each([
    ["各倾斜1个指标，各倾斜一个指标", ["数字写法不一：“倾斜1个”1处（开头），“倾斜一个”1处（开头）"]],
    ["近三年没有事故，承担近3年项目", ["数字写法不一：“近3年”1处（开头），“近三年”1处（开头）"]],
    ["近三年没有事故，近2年研发", []],
    ["实施期2年，前两年", []],
    ["满一年、满二年", []],
  ])("%s", (text, want) => expect(messagesOn("num/style-mixed", text)).toEqual(want));
});

describe("switch/contradiction", () => {
  const run = (enabled: boolean, notice: string, table: string) =>
    messagesOf(
      "switch/contradiction",
      { notice: [body(notice)], a1: [paragraph("table-note-first", table)] },
      { facts: { quota: { performanceCoefficientEnabled: enabled, total: { quota: 400 } } } },
    );
  const counts = "推荐名额结合各市培育绩效情况分配。";
  const later = "注：1.培育绩效系数暂不纳入。";
  test("words must say what the data say", () => {
    expect(run(false, counts, later)).toEqual(["开头说推荐名额结合培育绩效情况，本批次数据规定培育绩效系数暂不纳入"]);
    expect(run(true, counts, later)).toEqual(["附件1表注1说培育绩效系数暂不纳入，本批次数据规定纳入"]);
  });
  test("words that agree, or that speak of something else", () => {
    expect(run(true, counts, "注：1.按培育绩效系数计算。")).toEqual([]);
    expect(run(false, "推荐名额分配，培育绩效系数暂不纳入。", later)).toEqual([]);
    expect(run(false, "期末开展培育绩效评价。", later)).toEqual([]);
  });
});

describe("date/lead-time", () => {
  const run = (enterpriseDeadline: string, submitDeadline: string) =>
    messagesOf("date/lead-time", { notice: [] }, { facts: { schedule: { enterpriseDeadline, submitDeadline } } });
  test("counts working days from the issue and between the deadlines", () => {
    expect(run("2024-11-17", "2024-11-18")).toEqual([
      "成文日期（2024年11月8日，星期五）到企业填报截止（2024年11月17日，星期日）只有5个工作日",
      "企业填报截止（2024年11月17日，星期日）到上报截止（2024年11月18日，星期一）只有1个工作日",
    ]);
  });
  test("exactly enough is enough", () => expect(run("2024-11-19", "2024-11-22")).toEqual([]));
  test("a weekend adds nothing", () => expect(run("2024-11-19", "2024-11-21")).toHaveLength(1));
  test("a public holiday adds nothing, a weekend that makes up for one does", () => {
    expect(run("2025-09-29", "2025-10-09")).toEqual([
      "企业填报截止（2025年9月29日，星期一）到上报截止（2025年10月9日，星期四）只有2个工作日",
    ]);
    expect(run("2025-09-30", "2025-10-11")).toEqual([]);
  });
});

describe("date/missing-year", () => {
  test.each([
    ["于11月18日前报送", ["开头的“于11月18日前报送”没有写年份"]],
    ["于2024年11月18日前报送", []],
    ["2024年11月8日至11月18日", []],
    ["2024年11月8日—11月18日", []],
  ])("%s", (text, want) => expect(messagesOn("date/missing-year", text)).toEqual(want));
});
