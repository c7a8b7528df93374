import { advancementPlanSchema, parse, returnedPackageSchema } from "@gongwen/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { facts, form } from "./batch-2025.ts";
import { definition, inventedPackage } from "./invented-package.ts";
import { packages, plans } from "./invented-values.ts";
import { places, withValue } from "./places.ts";
import { said } from "./said.ts";

const planSchema = advancementPlanSchema(form, facts);
const packageSchema = returnedPackageSchema(definition);

test("a plan parses, serialises and parses to the same", () => {
  fc.assert(
    fc.property(plans, (given) => {
      const parsed = parse(planSchema, JSON.parse(JSON.stringify(given)));
      expect(said(parsed)).toEqual([]);
      expect(parsed.ok && JSON.parse(JSON.stringify(parsed.value))).toEqual(given);
    }),
    { numRuns: 1000 },
  );
});

test("a package parses, serialises and parses to the same", () => {
  fc.assert(
    fc.property(packages, (given) => {
      const parsed = parse(packageSchema, JSON.parse(JSON.stringify(given)));
      expect(said(parsed)).toEqual([]);
      expect(parsed.ok && JSON.parse(JSON.stringify(parsed.value))).toEqual(given);
    }),
    { numRuns: 1000 },
  );
});

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
