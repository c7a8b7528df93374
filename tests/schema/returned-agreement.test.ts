import { type Parsed, type Problem, packageChecks, parse, summaryRowsSchema } from "@gongwen/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facts, investment, recommendation } from "./batch-2025.ts";
import { definition } from "./invented-package.ts";
import { packages, plans } from "./invented-values.ts";
import { jsonValidator } from "./json-validator.ts";
import { places, withValue } from "./places.ts";
import { returnedJsonSchemas, returnedSchemas } from "./returned-schemas.ts";
import { unstatedRules } from "./unstated-rules.ts";

const rows = packages.map(({ recommendations }) => recommendations.map(({ creditCode: _, ...row }) => row));
const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  "advancement-plan": plans,
  "recommendation-rows": rows,
  "investment-rows": packages.map(({ investments }) => investments),
  "returned-package": packages,
};
const json = returnedJsonSchemas(definition);
const runs = { numRuns: 1000, seed: 6, endOnFailure: true };

/** Whether all that zod refuses a value for is on the list of what JSON Schema can't state. */
function isListed(name: string, parsed: Parsed<unknown>): boolean {
  const of = unstatedRules.filter(({ schemas }) => schemas.includes(`2025/${name}`));
  const says = ({ rule, message }: Problem) =>
    of.some(({ id, message: pattern }) => id === rule || (rule === "data/value" && message.startsWith(pattern.replace("…", ""))));
  return !parsed.ok && parsed.problems.every(says);
}

describe.each(returnedSchemas(definition))("$name: the JSON Schema takes and refuses what zod does", ({ name, schema }) => {
  const validate = jsonValidator(json.get(`2025/${name}`) ?? {});
  const given = values[name] ?? fc.constant(undefined);

  test("takes what is right", () => {
    fc.assert(
      fc.property(given, (value) => {
        if (!validate(value)) throw new Error(JSON.stringify(validate.errors));
      }),
      runs,
    );
  });

  test("judges alike what may be wrong, but for listed rules", () => {
    const wrong = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom<unknown>("", " ", "甲", -1, 1.5, 2000, "\u202e", [], {}),
    );
    const marred = fc
      .tuple(given, wrong, fc.nat())
      .map(([value, other, at]) => withValue(value, places(value)[at % places(value).length] ?? [], other));
    let refused = 0;
    fc.assert(
      fc.property(marred, (value) => {
        const parsed = parse(schema, value);
        const accepts = validate(value);
        if (!accepts) refused++;
        if (accepts === parsed.ok || (accepts && isListed(name, parsed))) return;
        throw new Error(`${JSON.stringify(parsed)} ${JSON.stringify(validate.errors)}`);
      }),
      runs,
    );
    expect(refused).toBeGreaterThan(100);
  });
});

test("every check between the parts of a package is on the list", () => {
  const ids = unstatedRules.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(packageChecks.map(({ rule }) => rule)));
});

test("rows of either table as lists", () => {
  expect(parse(summaryRowsSchema(recommendation, facts), [])).toEqual({ ok: true, value: [] });
  expect(parse(summaryRowsSchema(investment, facts), [])).toEqual({ ok: true, value: [] });
});
