import { advancementPlanSchema } from "./advancement-plan.ts";
import { type Answers, answersSchema } from "./answers.ts";
import { BatchFile } from "./batch.ts";
import { ContactsFile } from "./contacts.ts";
import { CriteriaFile } from "./criteria.ts";
import type { EditionFacts } from "./facts.ts";
import type { FormFile } from "./form.ts";
import { GoalsFile } from "./goals.ts";
import { type Parsed, parse } from "./parse.ts";
import type { AdvancementPlan } from "./plan-value.ts";
import { QuotasFile } from "./quotas.ts";
import { RegionsFile } from "./region.ts";
import { returnedPackageSchema } from "./returned/returned-package.ts";
import type { ReturnDefinition, ReturnedPackage } from "./returned/returned-value.ts";
import type { SheetFile } from "./sheet.ts";
import { type InvestmentRow, type RecommendationRow, type SummaryRows, summaryRowsSchema } from "./summary-rows.ts";

/** `data/regions.yaml`: the 77 regions. */
export function parseRegions(value: unknown): Parsed<RegionsFile> {
  return parse(RegionsFile, value);
}

/** `data/<batch>/quotas.yaml`: the quotas with what they are shared out by. */
export function parseQuotas(value: unknown): Parsed<QuotasFile> {
  return parse(QuotasFile, value);
}

/** `data/<batch>/batch.yaml`. */
export function parseBatch(value: unknown): Parsed<BatchFile> {
  return parse(BatchFile, value);
}

/** `data/<batch>/contacts.yaml`. */
export function parseContacts(value: unknown): Parsed<ContactsFile> {
  return parse(ContactsFile, value);
}

/** `data/<batch>/criteria.yaml`. */
export function parseCriteria(value: unknown): Parsed<CriteriaFile> {
  return parse(CriteriaFile, value);
}

/** `data/<batch>/goals.yaml`. */
export function parseGoals(value: unknown): Parsed<GoalsFile> {
  return parse(GoalsFile, value);
}

/**
 * One enterprise's answers to the application form (附件2), by the ids of its entries. To parse many, make
 * `answersSchema(form, facts)` once and give it to `parse`.
 */
export function parseApplication(value: unknown, form: FormFile, facts: EditionFacts): Parsed<Answers> {
  return parse(answersSchema(form, facts), value);
}

/** One enterprise's advancement plan. */
export function parseAdvancementPlan(value: unknown, form: FormFile, facts: EditionFacts): Parsed<AdvancementPlan> {
  return parse(advancementPlanSchema(form, facts), value);
}

/**
 * The rows of a table of sums: a list of maps by the keys of the sheet's columns.
 *
 * @param sheet 附件5 for `RecommendationRow`, 附件6 for `InvestmentRow`
 */
export function parseSummaryRows<Row extends RecommendationRow | InvestmentRow>(
  value: unknown,
  sheet: SheetFile,
  facts: EditionFacts,
): Parsed<SummaryRows<Row>> {
  return parse(summaryRowsSchema<Row>(sheet, facts), value);
}

/** What one region hands in. To parse many, make `returnedPackageSchema(definition)` once and give it to `parse`. */
export function parseReturnedPackage(value: unknown, definition: ReturnDefinition): Parsed<ReturnedPackage> {
  return parse(returnedPackageSchema(definition), value);
}
