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
      return valuesOf(def.in);
    case "string":
      return textsOf(one as z.core.$ZodString);
    case "number":
      return numbersOf(one as z.core.$ZodNumber);
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
  const { minimum = 0, maximum = 3 } = schema._zod.bag;
  const lengths = { minLength: Number(minimum), maxLength: Math.max(Number(minimum), Math.min(Number(maximum), 3)) };
  return fitting(schema, fc.array(valuesOf(schema._zod.def.element), lengths));
}

const characters = [..."浙江省中小企业２０25aZ（“”）、。 -_𠮷{}"];

/** Right texts are made once for each schema and then drawn from: a large value holds hundreds. */
function textsOf(schema: z.core.$ZodString): fc.Arbitrary<string> {
  const fits = (text: string) => accepts(schema, text);
  const patterns = [...(schema._zod.bag.patterns ?? [])];
  const [pattern] = patterns;
  const free = fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 12 });
  const made = fc.sample(pattern === undefined || patterns.length > 1 ? free : fc.stringMatching(pattern), {
    numRuns: 40,
    seed: 6,
  });
  return fc.constantFrom(...new Set([...texts, ...made].filter(fits)));
}

function numbersOf(schema: z.core.$ZodNumber): fc.Arbitrary<number> {
  const { minimum = -1e6, maximum = 1e6, format } = schema._zod.bag;
  const min = Math.max(Number(minimum), -1e15);
  const max = Math.min(Number(maximum), 1e15);
  const whole = fc.integer({ min: Math.ceil(Math.max(min, -1e9)), max: Math.floor(Math.min(max, 1e9)) });
  if (format !== undefined) return fc.oneof(whole, fc.constantFrom(Math.ceil(min), Math.floor(max)));
  return fc.oneof(
    whole,
    fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value)),
  );
}

/** Where a schema has rules of its own beyond its parts. */
function fitting(schema: AnySchema | z.core.$ZodType, values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const { checks = [] } = (schema as AnySchema)._zod.def;
  return checks.length === 0 ? values : values.filter((value) => accepts(schema, value));
}

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success;
}
