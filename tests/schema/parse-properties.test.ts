import {
  type AdvancementPlan,
  advancementPlanSchema,
  type InvestmentRow,
  indicatorsOf,
  parse,
  type ReturnedPackage,
  type ReturnedRow,
  returnedPackageSchema,
} from "@gongwen/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { facts, form } from "./batch-2025.ts";
import { definition, inventedCode, inventedPackage } from "./invented-package.ts";
import { said } from "./said.ts";

const planSchema = advancementPlanSchema(form, facts);
const packageSchema = returnedPackageSchema(definition);

/** Words as people write them, with characters of other planes and marks that formats quote. */
const words = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(..."甲乙丙丁𠮷Ａa1“”（）、。<&\"'{}"), minLength: 1, maxLength });
const amount = fc.integer({ min: 0, max: 99_999_999 }).map((hundredths) => hundredths / 100);
const year = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
  .map((value) => (Object.is(value, -0) ? 0 : value));
const values = fc.record({ y1: year, y2: year }, { requiredKeys: ["y2"] });

const plan = fc
  .record({
    enterprise: words(60),
    name: words(100),
    projects: fc.uniqueArray(fc.record({ name: words(100), investment: amount, period: words(60), summary: words(300) }), {
      minLength: 1,
      maxLength: 5,
      selector: ({ name }) => name,
    }),
    listed: fc.subarray(
      indicatorsOf(facts).map(({ id }) => id),
      { minLength: 1 },
    ),
    own: fc.array(fc.record({ goal: fc.constantFrom(...facts.goals.map(({ id }) => id)), name: words(100), values }), {
      maxLength: 3,
    }),
    values,
    text: fc.record(Object.fromEntries(facts.planOutline.map(({ id }) => [id, words(200)]))),
  })
  .map(({ listed, own, values: of, ...rest }): AdvancementPlan => {
    const investment = rest.projects.reduce((sum, project) => sum + Math.ceil(project.investment), 1000);
    return { ...rest, investment, goals: [...listed.map((indicator) => ({ indicator, values: of })), ...own] };
  });

const returned = fc
  .tuple(
    fc.uniqueArray(plan, { minLength: 1, maxLength: 3, selector: ({ enterprise }) => enterprise }),
    fc.constantFrom(...facts.quota.lines.filter(({ level, quota }) => level !== "city" && quota >= 3)),
    words(200),
  )
  .map(([plans, { region }, reason]): ReturnedPackage => {
    const row = (one: AdvancementPlan, index: number): ReturnedRow => {
      const { enterprise, name } = one;
      return { enterprise, plan: name, creditCode: inventedCode(index), focusField: "未来产业", reason };
    };
    const money = ({ enterprise, name, investment }: AdvancementPlan): InvestmentRow => {
      return { enterprise, plan: name, investment, target_support: reason };
    };
    return { ...inventedPackage(), region, recommendations: plans.map(row), investments: plans.map(money).reverse(), plans };
  });

test("a plan parses, serialises and parses to the same", () => {
  fc.assert(
    fc.property(plan, (given) => {
      const parsed = parse(planSchema, JSON.parse(JSON.stringify(given)));
      expect(said(parsed)).toEqual([]);
      expect(parsed.ok && JSON.parse(JSON.stringify(parsed.value))).toEqual(given);
    }),
    { numRuns: 1000 },
  );
});

test("a package parses, serialises and parses to the same", () => {
  fc.assert(
    fc.property(returned, (given) => {
      const parsed = parse(packageSchema, JSON.parse(JSON.stringify(given)));
      expect(said(parsed)).toEqual([]);
      expect(parsed.ok && JSON.parse(JSON.stringify(parsed.value))).toEqual(given);
    }),
    { numRuns: 1000 },
  );
});

/** Every place of a value: the path to each entry and each item. */
function places(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, inner]) => places(inner, [...path, key]))];
}

function withValue(whole: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(whole) ? [...whole] : { ...(whole as object) }) as Record<string | number, unknown>;
  copy[key] = withValue(copy[key], rest, value);
  return copy;
}

test("one wrong value anywhere: no exception, and every message is Chinese", () => {
  const whole = { ...inventedPackage(), applications: [] };
  const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(undefined, "", " ", -1, 1.5, 1e300, "\u202e", [], {}));
  fc.assert(
    fc.property(fc.constantFrom(...places(whole)), anything, (path, value) => {
      const parsed = parse(packageSchema, withValue(whole, path, value));
      const messages = parsed.ok ? [] : parsed.problems.map(({ message }) => message);
      expect(parsed.ok || messages.length > 0).toBe(true);
      const english = /expected|invalid|received|required|too (small|big)|\[object|undefined/i;
      expect(messages.filter((message) => !/\p{Script=Han}/u.test(message) || english.test(message))).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});
