import type { Answers } from "../answers.ts";
import type { DocumentNumber } from "../document-number.ts";
import type { EditionFacts } from "../facts.ts";
import type { FormFile } from "../form.ts";
import type { AdvancementPlan } from "../plan-value.ts";
import type { SheetFile } from "../sheet.ts";
import type { InvestmentRow, RecommendationRow } from "../summary-rows.ts";

/** What a package is held against: the batch's facts, its application form and the two tables that are filled in. */
export interface ReturnDefinition {
  readonly facts: EditionFacts;
  readonly form: FormFile;
  /** 附件5. */
  readonly recommendation: SheetFile;
  /** 附件6. */
  readonly investment: SheetFile;
}

/** A firm in a returned list, with the code by which it is known; 附件5 itself has no column for it. */
export interface ReturnedRow extends RecommendationRow {
  readonly creditCode: string;
}

/** What one region hands in for one batch, as data. */
export interface ReturnedPackage {
  /** The batch's year: `2025`. */
  readonly batch: string;
  /** Id of a unit of the quota table: `330109`. */
  readonly region: string;
  /** The joint letter of the two bureaus. */
  readonly letter: { readonly number: DocumentNumber; readonly date: string };
  readonly recommendations: readonly ReturnedRow[];
  readonly investments: readonly InvestmentRow[];
  readonly plans: readonly AdvancementPlan[];
  /** The application forms, where they are handed on as data too. */
  readonly applications?: readonly Answers[] | undefined;
}
