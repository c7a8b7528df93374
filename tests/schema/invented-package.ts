import {
  type AdvancementPlan,
  creditCodeCheckCharacter,
  type InvestmentRow,
  type ReturnDefinition,
  type ReturnedPackage,
  type ReturnedRow,
} from "@gongwen/schema";
import { facts, form, investment, recommendation } from "./batch-2025.ts";

export const definition: ReturnDefinition = { facts, form, recommendation, investment };

/** An invented firm's code, right in its check character. */
export function inventedCode(number: number): string {
  const body = `91330109MA${String(number).padStart(7, "0")}`;
  return `${body}${creditCodeCheckCharacter(body)}`;
}

export function inventedRow(number: number): ReturnedRow {
  return {
    enterprise: `示例企业${number}（虚构）`,
    creditCode: inventedCode(number),
    focusField: "重点产业链",
    plan: `计划${number}`,
    reason: "虚构的说明",
  };
}

export function inventedInvestment(number: number): InvestmentRow {
  return { enterprise: `示例企业${number}（虚构）`, plan: `计划${number}`, investment: 1200, target_refinement: "新增认证1项" };
}

export function inventedPlan(number: number): AdvancementPlan {
  return {
    enterprise: `示例企业${number}（虚构）`,
    name: `计划${number}`,
    investment: 1200,
    projects: [
      { name: "项目一", investment: 700.1, period: "2025年", summary: "虚构的项目" },
      { name: "项目二", investment: 499.9, period: "2026年", summary: "虚构的项目", targets: "新增认证1项" },
    ],
    goals: [
      { indicator: "qualitySystems", values: { y1: 1, y2: 1 } },
      { indicator: "overseas_2", values: { y2: 1 } },
      { goal: "support", name: "自定指标", unit: "个", values: { y1: 0.5, y2: 2 } },
    ],
    text: Object.fromEntries(facts.planOutline.map(({ id, heading }) => [id, `${heading}：虚构的文字`])),
  };
}

/** What 萧山区 might hand in: two invented firms. */
export function inventedPackage(): ReturnedPackage {
  return {
    batch: "2025",
    region: "330109",
    letter: { number: { agency: "示例经信", year: 2024, serial: 1 }, date: "2024-11-18" },
    recommendations: [inventedRow(1), inventedRow(2)],
    investments: [inventedInvestment(1), inventedInvestment(2)],
    plans: [inventedPlan(1), inventedPlan(2)],
  };
}
