import fc from "fast-check";
import type { z } from "zod";
import { texts } from "./samples.ts";

type AnySchema = z.core.$ZodTypes;

/** Values that a schema takes, made from the schema itself and not from the JSON Schema that it is held against. */
export function valuesOf(schema: unknown): fc.Arbitrary<unknown> {
  const one = schema as AnySchema;
  const { def } = one._zod;
  switch (def.type) {
    case "object":
      return objectsOf(one as z.core.$ZodObject);
    case "record":
      return recordsOf(one as z.core.$ZodRecord);
    case "array":
      return listsOf(one as z.core.$ZodArray);
    case "tuple":
      return fc.tuple(...def.items.map(valuesOf));
    case "union":
      return fc.oneof(...def.options.map(valuesOf));
    case "optional":
    case "readonly":
      return valuesOf(def.innerType);
    case "nullable":
      return fc.option(valuesOf(def.innerType), { nil: null });
    case "pipe":
      return readAsAnother(one, valuesOf(def.in));
    case "string":
      return textsOf(one as z.core.$ZodString);
    case "number":
      return numbersOf(schema as z.ZodNumber);
    case "boolean":
      return fc.boolean();
    case "literal":
      return fc.constantFrom(...def.values);
    case "enum":
      return fc.constantFrom(...Object.values(def.entries));
    case "unknown":
      return fc.constantFrom<unknown>("甲", 1, true);
    default:
      throw new Error(`no values for ${def.type}`);
  }
}

function objectsOf(schema: z.core.$ZodObject): fc.Arbitrary<unknown> {
  const entries = Object.entries(schema._zod.def.shape);
  const requiredKeys = entries.flatMap(([key, field]) => (field._zod.optin === "optional" ? [] : [key]));
  const model = Object.fromEntries(entries.map(([key, field]) => [key, valuesOf(field)]));
  return fitting(schema, fc.record(model, { requiredKeys, noNullPrototype: true }));
}

function recordsOf({ _zod: { def } }: z.core.$ZodRecord): fc.Arbitrary<unknown> {
  const names = [...(def.keyType._zod.values ?? [])].map(String);
  const value = valuesOf(def.valueType);
  if (names.length === 0)
    return fc.dictionary(valuesOf(def.keyType) as fc.Arbitrary<string>, value, { maxKeys: 4, noNullPrototype: true });
  return fc.record(Object.fromEntries(names.map((name) => [name, value])), { noNullPrototype: true });
}

function listsOf(schema: z.core.$ZodArray): fc.Arbitrary<unknown> {
  const minimum = limit(schema, "min_length", "minimum") ?? 0;
  const maximum = limit(schema, "max_length", "maximum") ?? 3;
  const lengths = { minLength: minimum, maxLength: Math.max(minimum, Math.min(maximum, 3)) };
  return fitting(schema, fc.array(valuesOf(schema._zod.def.element), lengths));
}

/** A value that is read as another one, as a year typed as a number: those of the values that come through. */
function readAsAnother(schema: AnySchema, given: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const drawn = [2025, 1000, ...fc.sample(given, { numRuns: 1000, seed: 6 })];
  return fc.constantFrom(...drawn.filter((value) => accepts(schema, value)));
}

const characters = [..."浙江省中小企业２０25aZ（“”）、。 -_𠮷{}"];

/** Right texts are made once for each schema and then drawn from: a large value holds hundreds. */
function textsOf(schema: z.core.$ZodString): fc.Arbitrary<string> {
  const fits = (text: string) => accepts(schema, text);
  const patterns = rulesOf(schema).flatMap(({ pattern }) => (pattern instanceof RegExp ? [pattern] : []));
  const [pattern] = patterns;
  const free = fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 12 });
  const made = fc.sample(pattern === undefined || patterns.length > 1 ? free : fc.stringMatching(pattern), {
    numRuns: 40,
    seed: 6,
  });
  return fc.constantFrom(...new Set([...texts, ...made].filter(fits)));
}

function numbersOf({ minValue, maxValue, isInt }: z.ZodNumber): fc.Arbitrary<number> {
  const min = Math.max(minValue ?? -1e6, -1e15);
  const max = Math.min(maxValue ?? 1e6, 1e15);
  const whole = fc.integer({ min: Math.ceil(Math.max(min, -1e9)), max: Math.floor(Math.min(max, 1e9)) });
  if (isInt) return fc.oneof(whole, fc.constantFrom(Math.ceil(min), Math.floor(max)));
  return fc.oneof(
    whole,
    fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value)),
  );
}

/** What a schema's checks say of themselves: `{ check: "min_length", minimum: 1 }`. */
function rulesOf(schema: z.core.$ZodType): Record<string, unknown>[] {
  return ((schema as AnySchema)._zod.def.checks ?? []).map((check) => ({ ...check._zod.def }));
}

function limit(schema: z.core.$ZodType, check: string, name: string): number | undefined {
  const value = rulesOf(schema).find((rule) => rule.check === check)?.[name];
  return typeof value === "number" ? value : undefined;
}

/** Where a schema has rules of its own beyond its parts. */
function fitting(schema: AnySchema | z.core.$ZodType, values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const { checks = [] } = (schema as AnySchema)._zod.def;
  return checks.length === 0 ? values : values.filter((value) => accepts(schema, value));
}

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success;
}
