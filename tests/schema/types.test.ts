import type { AdvancementPlan, CreditCodeCheck, InvestmentRow, Parsed, Problem, ReturnedPackage } from "@gongwen/schema";
import type { Assessment, EligibilityRule, KnownFacts, RuleAnswer, RuleFacts } from "@gongwen/schema/rules";
import { describe, expectTypeOf, test } from "vitest";
import type { facts } from "./batch-2025.ts";
import { inventedInvestment, inventedPackage, inventedPlan } from "./invented-package.ts";

/** Checked by `tsc -p tests`: a wrong field doesn't compile. */
describe("types", () => {
  test("answers of rules are four words, and facts of a batch will do for the rules", () => {
    expectTypeOf<RuleAnswer>().toEqualTypeOf<"met" | "not-met" | "unknown" | "person-decides">();
    expectTypeOf<Assessment["applies"]>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<EligibilityRule["kind"]>().toEqualTypeOf<"condition" | "veto">();
    expectTypeOf<typeof facts>().toExtend<RuleFacts>();
  });

  test("a parsed value is there only when it is right", () => {
    expectTypeOf<Extract<Parsed<AdvancementPlan>, { ok: true }>["value"]>().toEqualTypeOf<AdvancementPlan>();
    expectTypeOf<Extract<Parsed<AdvancementPlan>, { ok: false }>["problems"]>().toEqualTypeOf<readonly Problem[]>();
    expectTypeOf<Parsed<AdvancementPlan>>().not.toHaveProperty("value");
    expectTypeOf<Extract<CreditCodeCheck, { ok: true }>["division"]>().toBeString();
  });

  test("wrong fields", () => {
    // @ts-expect-error an amount is a number
    const amount: InvestmentRow = { ...inventedInvestment(1), investment: "1200" };
    // @ts-expect-error no such column
    const column: InvestmentRow = { ...inventedInvestment(1), remark: "无" };
    // @ts-expect-error a value is a number
    const value: AdvancementPlan = { ...inventedPlan(1), goals: [{ indicator: "exports", values: { y1: "5" } }] };
    // @ts-expect-error a package has a letter
    const letter: ReturnedPackage = { ...inventedPackage(), letter: undefined };
    // @ts-expect-error no such fact
    const known: KnownFacts = { blacklist: true };
    // @ts-expect-error a truth, not a word
    const truth: KnownFacts = { blacklisted: "否" };
    expectTypeOf([amount, column, value, letter, known, truth]).toBeArray();
  });
});
