import { z } from "zod";
import { leafSchema } from "./answers.ts";
import type { EditionFacts } from "./facts.ts";
import { named } from "./named.ts";
import type { SheetFile } from "./sheet.ts";
import { type SheetFieldColumn, sheetFields } from "./sheet-fields.ts";

/** One firm in the list of those recommended (附件5); the row's number is its place in the list. */
export interface RecommendationRow {
  readonly enterprise: string;
  readonly focusField: string;
  /** Name of the advancement plan. */
  readonly plan: string;
  readonly reason: string;
}

/** One firm in the table of investments (附件6), with its aims by goal: `target_refinement`. Amounts in 万元. */
export interface InvestmentRow {
  readonly enterprise: string;
  readonly plan: string;
  readonly investment: number;
  readonly [target: `target_${string}`]: string | undefined;
}

/**
 * The shape of one row of a table that is filled in, by the keys of its columns. Every column is needed; of those that stand for
 * the goals, at least one.
 */
function summaryRowSchema<Row>(sheet: SheetFile, facts: EditionFacts): z.ZodType<Row> {
  return rowObject(sheet, facts).superRefine(oneGoal(sheet, facts)) as unknown as z.ZodType<Row>;
}

/** The rows of one table. */
export type SummaryRows<Row> = readonly Row[];

/** The shape of a table's rows. */
export function summaryRowsSchema<Row>(sheet: SheetFile, facts: EditionFacts): z.ZodType<SummaryRows<Row>> {
  return named("汇总表", z.array(summaryRowSchema<Row>(sheet, facts)));
}

/** The row's entries, without the check that compares them. */
export function rowObject(sheet: SheetFile, facts: EditionFacts) {
  const columns = sheetFields(sheet, facts);
  return z.strictObject(Object.fromEntries(columns.map((column) => [column.key, columnSchema(column, facts)])));
}

function columnSchema({ field, goal }: SheetFieldColumn, facts: EditionFacts): z.ZodType {
  if (goal === undefined) return leafSchema({ ...field, required: true }, facts);
  return named(`${goal.label}的${field.label}`, leafSchema({ ...field, required: true }, facts)).optional();
}

/** The check that some goal has an aim, for a sheet that has columns of goals. */
export function oneGoal(sheet: SheetFile, facts: EditionFacts) {
  const goals = sheetFields(sheet, facts).filter(({ goal }) => goal !== undefined);
  return (row: Readonly<Record<string, unknown>>, context: z.core.$RefinementCtx): void => {
    if (goals.length === 0 || goals.some(({ key }) => row[key] !== undefined)) return;
    const hint = `至少填写一项：${goals.map(({ goal }) => goal?.label).join("、")}`;
    context.addIssue({ code: "custom", message: "各项目标都没有填", params: { rule: "summary/no-goal", hint } });
  };
}
