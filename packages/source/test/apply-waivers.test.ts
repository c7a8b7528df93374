import type { Diagnostic } from "@gongwen/diagnostics";
import { WaiversFile } from "@gongwen/schema";
import { describe, expect, it } from "vitest";
import { applyWaivers, parseSource } from "../src/index.ts";
import { linesOf } from "./support/lines-of.ts";
import { encode } from "./support/minimal-project.ts";

const text = `waivers:
  - { rule: date/weekend, match: 2024年11月17日, reason: 照原文 }
  - { rule: quota/sum, match: 萧山区, reason: 不管用 }
`;
const { sourced } = parseSource(encode(text), "data/2025/waivers.yaml", WaiversFile);

function finding(severity: Diagnostic["severity"], rule: string, message: string): Diagnostic {
  return { severity, rule, message, file: "f" };
}

describe("applyWaivers", () => {
  it("makes notes of the warnings that it names, leaves errors, and lists what it didn't need", () => {
    const found = [
      finding("warning", "date/weekend", "截止日期 2024年11月17日是星期日"),
      finding("warning", "date/weekend", "截止日期 2024年11月23日是星期六"),
      finding("warning", "date/lead-time", "到 2024年11月17日只有5个工作日"),
      finding("error", "quota/sum", "萧山区：不符"),
    ];
    expect(linesOf(applyWaivers(found, sourced))).toEqual([
      "f error quota/sum 萧山区：不符",
      "waivers.yaml:3:5 warning waiver/unused 豁免没有用到：quota/sum “萧山区”（问题已不存在就删去这条豁免）",
      "f warning date/lead-time 到 2024年11月17日只有5个工作日",
      "f warning date/weekend 截止日期 2024年11月23日是星期六",
      "f note date/weekend 截止日期 2024年11月17日是星期日（已知：照原文）",
    ]);
  });

  it("changes nothing without a list", () => {
    const found = [finding("warning", "date/weekend", "截止日期 2024年11月17日是星期日")];
    expect(applyWaivers(found, undefined)).toEqual(found);
  });
});
