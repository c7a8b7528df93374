import { z } from "zod";
import { leafSchema } from "./answers.ts";
import { indicatorsOf } from "./codes/indicator.ts";
import type { EditionFacts } from "./facts.ts";
import type { LeafField } from "./field.ts";
import { addFindings } from "./finding.ts";
import type { FormFile } from "./form.ts";
import { partsOf } from "./form-counts.ts";
import { groupOf, leafOf } from "./form-entry.ts";
import { named } from "./named.ts";
import { plainText } from "./plain-text.ts";
import { planFindings } from "./plan-checks.ts";
import type { AdvancementPlan } from "./plan-value.ts";

/**
 * The shape of an advancement plan in one batch. Names and limits are those of the form's entries, indicators those of the batch.
 *
 * @throws Error when the form lacks the plan's entries
 */
export function advancementPlanSchema(form: FormFile, facts: EditionFacts): z.ZodType<AdvancementPlan> {
  const entry = (key: string) => required(leafOf(form.fields, key), facts);
  const schema = z.strictObject({
    enterprise: entry("company"),
    name: entry("planName"),
    investment: entry("planInvestment"),
    projects: named("拟实施项目", z.array(projectSchema(form, facts)).min(1)),
    goals: named("绩效目标", z.array(goalSchema(form, facts)).min(1)),
    text: required(leafOf(form.fields, "planText"), facts),
  });
  return schema.superRefine((plan, context) => {
    addFindings(context, planFindings(plan as unknown as AdvancementPlan, indicatorsOf(facts)));
  }) as unknown as z.ZodType<AdvancementPlan>;
}

function projectSchema({ fields }: FormFile, facts: EditionFacts): z.ZodType {
  const inside = groupOf(fields, "projects");
  const entry = (key: string) => required(leafOf(inside, key), facts);
  return z.strictObject({
    name: entry("name"),
    investment: entry("investment"),
    period: entry("period"),
    summary: entry("summary"),
    targets: entry("targets").optional(),
  });
}

function goalSchema({ fields }: FormFile, facts: EditionFacts): z.ZodType {
  const values = named("指标值", valuesSchema(facts));
  const ids = indicatorsOf(facts).map(({ id }) => id);
  const indicator = z.enum(ids, { error: "目标指标清单中没有这项指标" });
  const goal = z.enum(
    facts.goals.map(({ id }) => id),
    { error: `没有这类目标，可选：${facts.goals.map(({ id, label }) => `${id}（${label}）`).join("、")}` },
  );
  return z.union([
    z.strictObject({ indicator: named("指标", indicator), values }),
    z.strictObject({
      goal: named("所属目标", goal),
      name: required(leafOf(groupOf(fields, "goals"), "name"), facts),
      unit: named("单位", plainText(6)).optional(),
      values,
    }),
  ]);
}

function valuesSchema(facts: EditionFacts): z.ZodType {
  const years = partsOf("implementationYears", facts).map(({ suffix, label }) => [suffix, named(label, z.number()).optional()]);
  return z.strictObject(Object.fromEntries(years)).superRefine((given, context) => {
    if (Object.values(given).some((value) => value !== undefined)) return;
    context.addIssue({
      code: "custom",
      message: "一年的指标值也没有填",
      params: { rule: "plan/no-value", hint: "至少填写一年" },
    });
  });
}

function required(field: LeafField, facts: EditionFacts): z.ZodType {
  return leafSchema({ ...field, required: true }, facts);
}
