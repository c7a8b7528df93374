import type { EditionFacts } from "./facts.ts";
import type { Per, RowsField } from "./field.ts";

/** One of the entries that a field with `per` has: the end of its id, its name, its number from 1, its own limit. */
export interface FieldPart {
  readonly suffix: string;
  readonly label: string;
  /** The calendar year, or the year of the implementation period from 1; for a section its number. */
  readonly year: number;
  readonly maxLength?: number;
}

/** The entries that a field with `per` has in one batch, in printed order. */
export function partsOf(per: Per, facts: EditionFacts): readonly FieldPart[] {
  switch (per) {
    case "referenceYears":
      return facts.form.referenceYears.map((year, index) => yearPart(year, index, `${year}年`));
    case "shareYears":
      return facts.form.shareYears.map((year, index) => yearPart(year, index, `${year}年`));
    case "implementationYears":
      return facts.fund.years.map((year, index) => yearPart(year, index, `第${year}年`));
    case "planSections":
      return facts.planOutline.map(({ id, heading, maxLength }, index) => {
        return { suffix: id, label: heading, year: index + 1, maxLength };
      });
  }
}

function yearPart(year: number, index: number, label: string): FieldPart {
  return { suffix: `y${index + 1}`, label, year };
}

/** How many groups of a `rows` field the form of one batch prints. */
export function printedGroups({ printed }: RowsField, facts: EditionFacts): number {
  switch (printed) {
    case "maxProjects":
      return facts.plan.maxProjects;
    case "goalSlots":
      return facts.goals.length * facts.plan.goalSlotsPerCategory;
  }
}
