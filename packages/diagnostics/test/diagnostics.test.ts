import { describe, expect, it } from "vitest";
import { type Diagnostic, formatDiagnostic, sortDiagnostics, suggest } from "../src/index.ts";

const base: Diagnostic = {
  severity: "error",
  rule: "quota/sum",
  message: "合计不符",
  file: "data/2025/quotas.yaml",
  line: 41,
  column: 12,
};

describe("formatDiagnostic", () => {
  it.each<[string, Diagnostic, string]>([
    ["located", base, "data/2025/quotas.yaml:41:12 错误 quota/sum 合计不符"],
    [
      "with a mend",
      { ...base, severity: "warning", hint: "改推荐名额" },
      "data/2025/quotas.yaml:41:12 警告 quota/sum 合计不符\n  建议：改推荐名额",
    ],
    ["without a line", { severity: "note", rule: "a/b", message: "无", file: "x" }, "x 提示 a/b 无"],
  ])("%s", (_, given, want) => expect(formatDiagnostic(given)).toBe(want));
});

describe("sortDiagnostics", () => {
  it("puts errors first, then goes by place", () => {
    const note: Diagnostic = { ...base, severity: "note", line: 1 };
    const early: Diagnostic = { ...base, line: 2 };
    expect(sortDiagnostics([note, base, early])).toEqual([early, base, note]);
  });
});

describe("suggest", () => {
  it.each<[string, string | undefined]>([
    ["deadlne", "deadline"],
    ["schdule", "schedule"],
    ["完全不同", undefined],
  ])("%s → %s", (given, want) => expect(suggest(given, ["deadline", "schedule"])).toBe(want));
});
