import { describe, expectTypeOf, it } from "vitest";
import type * as schema from "../src/index.ts";

/** Whether a type takes itself with a value of another type in one of its entries. That the entry exists, the compiler holds. */
type Wrong<Type, Key extends keyof Type, Value> = { [Each in keyof Type]: Each extends Key ? Value : Type[Each] } extends Type
  ? `taken: ${string & Key}`
  : "refused";

/** Held by the compiler (`npm run typecheck`), not by running: a type that lies doesn't compile here. */
describe("types", () => {
  it("an entry of another type is refused", () => {
    type Verdicts = [
      Wrong<schema.Answers, string, symbol>,
      Wrong<schema.AnswersFile, "region", number>,
      Wrong<schema.AttachmentEntry, "page", "wide">,
      Wrong<schema.BatchData, "regions", string>,
      Wrong<schema.BatchFile, "batch", string>,
      Wrong<schema.Change, "date", number>,
      Wrong<schema.ChangesFile, "changes", string>,
      Wrong<schema.ChoiceField, "options", string[]>,
      Wrong<schema.ContactsFile, "mailing", string>,
      Wrong<schema.CriteriaFile, "exchanges", string>,
      Wrong<schema.DateField, "precision", "hour">,
      Wrong<schema.DocumentNumber, "serial", string>,
      Wrong<schema.EditionFile, "style", number>,
      Wrong<schema.Explanation, "rule", number>,
      Wrong<schema.Facts, "batch", string>,
      Wrong<schema.FaqFile, "questions", string>,
      Wrong<schema.FieldPart, "year", string>,
      Wrong<schema.FormFile, "layout", string>,
      Wrong<schema.Goal, "label", number>,
      Wrong<schema.GoalsFile, "goals", string>,
      Wrong<schema.Issuer, "short", number>,
      Wrong<schema.JsonSchemaHead, "title", number>,
      Wrong<schema.Manifest, "files", string>,
      Wrong<schema.ManifestEntry, "region", number>,
      Wrong<schema.Metric, "parts", string>,
      Wrong<schema.NumberField, "min", string>,
      Wrong<schema.PackageFile, "unit", string>,
      Wrong<schema.ParagraphStyle, "size", string>,
      Wrong<schema.PlanSection, "maxLength", string>,
      Wrong<schema.Published, "schema", string>,
      Wrong<schema.Question, "about", number>,
      Wrong<schema.QuotaLine, "quota", string>,
      Wrong<schema.QuotaRow, "quota", string>,
      Wrong<schema.QuotasFile, "rows", "待定">,
      Wrong<schema.QuotaTotals, "quota", string>,
      Wrong<schema.Region, "level", "town">,
      Wrong<schema.RegionFacts, "quota", string>,
      Wrong<schema.RegionsFile, "regions", string>,
      Wrong<schema.ReviewBook, "applicants", string>,
      Wrong<schema.RollupBook, "sheet", string>,
      Wrong<schema.RowsField, "printed", "all">,
      Wrong<schema.SheetColumnEntry, "width", string>,
      Wrong<schema.SheetFile, "rows", string>,
      Wrong<schema.StyleSheet, "page", string>,
      Wrong<schema.SummaryBook, "kind", "rollup">,
      Wrong<schema.TableStyle, "rules", "some">,
      Wrong<schema.TextField, "maxLength", string>,
      Wrong<schema.Threshold, "value", string>,
      Wrong<schema.Waiver, "reason", number>,
      Wrong<schema.WaiversFile, "waivers", string>,
    ];
    expectTypeOf<Verdicts[number]>().toEqualTypeOf<"refused">();
  });

  it("a value of another kind, an unknown entry and a missing one don't compile", () => {
    const number: schema.DocumentNumber = { agency: "甲", year: 2025, serial: 1 };
    // @ts-expect-error an unknown entry
    expectTypeOf({ ...number, title: "甲" } satisfies schema.DocumentNumber);
    // @ts-expect-error a missing entry
    expectTypeOf({ region: "330109", quota: 1 } satisfies schema.QuotaRow);
    // @ts-expect-error an entry of another kind of field
    expectTypeOf({ kind: "text", label: "甲", unit: "万元" } satisfies schema.LeafField);
    // @ts-expect-error a kind that isn't
    expectTypeOf({ kind: "colour", label: "甲" } satisfies schema.Field);
    // @ts-expect-error a part of another kind of form
    expectTypeOf({ type: "heading", widths: [1], text: "甲", level: 1 } satisfies schema.FormItem);
    // @ts-expect-error a file of the package without its content
    expectTypeOf({ number: "03", name: "甲", document: "guide", source: "book", format: "xlsx" } satisfies schema.PackageEntry);
  });

  it("entries have the types that the data has", () => {
    expectTypeOf<schema.BatchFile["notice"]["note"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<schema.QuotaLine["industrialTilt"]>().toEqualTypeOf<number | null>();
    expectTypeOf<schema.ManifestEntry["region"]>().toEqualTypeOf<string | null>();
    expectTypeOf<schema.Region["level"]>().toEqualTypeOf<schema.RegionLevel>();
    expectTypeOf<schema.RegionsFile["regions"][number]>().toEqualTypeOf<schema.Region>();
    expectTypeOf<schema.BookFile>().toEqualTypeOf<schema.SummaryBook | schema.RollupBook | schema.ReviewBook>();
    expectTypeOf<schema.LeafField["kind"]>().toEqualTypeOf<"text" | "number" | "date" | "choice" | "suggest" | "check">();
    expectTypeOf<schema.AnswersFile["answers"]>().toEqualTypeOf<schema.Answers>();
  });
});
