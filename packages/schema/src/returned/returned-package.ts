import { z } from "zod";
import { advancementPlanSchema } from "../advancement-plan.ts";
import { answersSchema, leafSchema } from "../answers.ts";
import { DocumentNumber } from "../document-number.ts";
import type { EditionFacts } from "../facts.ts";
import { addFindings } from "../finding.ts";
import { leafOf } from "../form-entry.ts";
import { isoDate } from "../iso-date.ts";
import { named } from "../named.ts";
import { oneGoal, rowObject } from "../summary-rows.ts";
import { packageChecks } from "./package-checks.ts";
import type { ReturnDefinition, ReturnedPackage } from "./returned-value.ts";

/**
 * The shape of a returned package in one batch, with what must hold between its parts (`packageChecks`).
 *
 * @throws Error when the form lacks an entry of a plan
 */
export function returnedPackageSchema(definition: ReturnDefinition): z.ZodType<ReturnedPackage> {
  const { facts, form } = definition;
  const creditCode = leafSchema({ ...leafOf(form.fields, "creditCode"), required: true }, facts);
  const recommendation = rowObject(definition.recommendation, facts).extend({ creditCode });
  const investment = rowObject(definition.investment, facts).superRefine(oneGoal(definition.investment, facts));
  const schema = z.strictObject({
    batch: named("批次", z.literal(String(facts.batch.year), { error: `批次应为 "${facts.batch.year}"` })),
    region: named("地区代码", unitOf(facts)),
    letter: named("申报文件", z.strictObject({ number: DocumentNumber, date: named("成文日期", isoDate) })),
    recommendations: named("推荐名单", z.array(recommendation).min(1)),
    investments: named("投资情况", z.array(investment)),
    plans: named("推进计划", z.array(advancementPlanSchema(form, facts))),
    applications: named("申请表", z.array(answersSchema(form, facts))).optional(),
  });
  return schema.superRefine((given, context) => {
    const found = given as unknown as ReturnedPackage;
    for (const { rule, find } of packageChecks) {
      addFindings(
        context,
        [...find(found, definition)].map((finding) => ({ rule, ...finding })),
      );
    }
  }) as unknown as z.ZodType<ReturnedPackage>;
}

/** A region that recommends: a city's subtotal recommends nobody. */
function unitOf({ quota }: EditionFacts) {
  return z.string().superRefine((id, context) => {
    const line = quota.lines.find(({ region }) => region === id);
    const refuse = (message: string, hint: string) =>
      context.addIssue({ code: "custom", message, params: { rule: "package/region", hint } });
    if (line === undefined) refuse(`名额表中没有 ${id}`, "写六位地区代码，如 330109");
    else if (line.level === "city") refuse(`${line.name}是合计，不推荐企业`, "写市本级或县（市、区）的地区代码");
  });
}
