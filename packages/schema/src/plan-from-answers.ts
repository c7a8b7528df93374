import type { Answers } from "./answers.ts";
import { type Indicator, indicatorsOf } from "./codes/indicator.ts";
import type { EditionFacts } from "./facts.ts";

/**
 * The advancement plan that an application form tells of, ready for `parseAdvancementPlan`, which says what is missing or no number.
 * A goal that bears an indicator's name (with or without its unit) is that indicator's; any other is the firm's own, of the kind in
 * whose lines of the form it stands.
 *
 * @param answers as `parseApplication` gives them
 */
export function planFromAnswers(answers: Answers, facts: EditionFacts): unknown {
  const indicators = indicatorsOf(facts);
  const slots = facts.plan.goalSlotsPerCategory;
  const goals = groups(answers.goals).flatMap((goal, index) => {
    if (typeof goal.name !== "string") return [];
    const indicator = indicators.find((one) => isNamed(one, goal.name as string));
    const kind = { goal: facts.goals[Math.floor(index / slots)]?.id, name: goal.name };
    return [{ ...(indicator === undefined ? kind : { indicator: indicator.id }), values: numbers(goal.value) }];
  });
  const { company: enterprise, planName: name, planInvestment: investment, planText: text } = answers;
  const projects = groups(answers.projects).filter((project) => Object.keys(project).length > 0);
  return { enterprise, name, investment, projects, goals, text };
}

function groups(answer: Answers[string]): readonly Answers[] {
  return Array.isArray(answer) ? answer : [];
}

function isNamed({ label, unit }: Indicator, name: string): boolean {
  return name === label || name === `${label}（${unit}）`;
}

/** Values that were typed as text, as the numbers that they are; what is no number stays as it was typed. */
function numbers(values: Answers[string]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values ?? {}).map(([year, value]) => [year, numeral.test(value) ? Number(value) : value]),
  );
}

const numeral = /^-?\d+(\.\d+)?$/;
