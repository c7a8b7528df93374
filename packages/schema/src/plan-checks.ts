import type { Indicator } from "./codes/indicator.ts";
import type { Finding } from "./finding.ts";
import type { AdvancementPlan } from "./plan-value.ts";
import { repeats } from "./repeats.ts";
import { sumOf } from "./sum-of.ts";

/** What must hold between the entries of a plan. */
export function* planFindings(plan: AdvancementPlan, indicators: readonly Indicator[]): Generator<Finding> {
  yield* investments(plan);
  for (const { index, first } of repeats(plan.projects.map(({ name }) => name))) {
    const message = `与第 ${first + 1} 个项目同名`;
    yield { rule: "plan/duplicate-project", path: ["projects", index, "name"], message, hint: "合并为一个项目，或改名" };
  }
  const ids = plan.goals.map((goal) => ("indicator" in goal ? goal.indicator : undefined));
  for (const { index, first } of repeats(ids)) {
    const label = indicators.find(({ id }) => id === ids[index])?.label ?? ids[index];
    const message = `“${label}”与第 ${first + 1} 个目标重复`;
    yield { rule: "plan/duplicate-indicator", path: ["goals", index, "indicator"], message, hint: "每项指标只写一次" };
  }
}

function* investments({ projects, investment }: AdvancementPlan): Generator<Finding> {
  const sum = sumOf(projects.map((project) => project.investment));
  if (sum <= investment) return;
  const message = `各项目计划投资额合计 ${sum} 万元，多于投资总额 ${investment} 万元`;
  yield { rule: "plan/investment-exceeded", path: ["investment"], message, hint: "核对投资总额和各项目的计划投资额" };
}
