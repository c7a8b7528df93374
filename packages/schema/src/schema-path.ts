import { z } from "zod";

type AnySchema = z.core.$ZodType;

/** A schema's Chinese name, given to it or to what it wraps. */
function titleOf(schema: AnySchema): string | undefined {
  const title = z.globalRegistry.get(schema)?.title;
  if (title !== undefined) return title;
  const inner = unwrap(schema);
  return inner === undefined ? undefined : titleOf(inner);
}

/** What an optional or nullable schema holds; undefined for one that wraps nothing. */
function unwrap(schema: AnySchema): AnySchema | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
    case "nonoptional":
    case "default":
    case "prefault":
    case "readonly":
    case "catch":
      return def.innerType;
    case "lazy":
      return def.getter();
    case "pipe":
      return def.in;
    default:
      return undefined;
  }
}

/** The schemas that a value may have to meet: one, or one for each branch of a union. */
function branches(schema: AnySchema): AnySchema[] {
  const inner = unwrap(schema);
  if (inner !== undefined) return branches(inner);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === "union" ? def.options.flatMap(branches) : [schema];
}

function children(schema: AnySchema, key: PropertyKey): AnySchema[] {
  return branches(schema).flatMap((branch) => {
    const { def } = (branch as z.core.$ZodTypes)._zod;
    switch (def.type) {
      case "object":
        return Object.hasOwn(def.shape, key) ? [def.shape[String(key)] as AnySchema] : [];
      case "record":
        return [def.valueType];
      case "array":
        return typeof key === "number" ? [def.element] : [];
      default:
        return [];
    }
  });
}

/** The schemas that the value at a path may have to meet; none where no such value can be. */
export function schemasAt(schema: AnySchema, path: readonly PropertyKey[]): AnySchema[] {
  let found = [schema];
  for (const key of path) found = found.flatMap((candidate) => children(candidate, key));
  return found;
}

/**
 * What policy staff call the value at a path: 推荐名额; an item of a list gets its number, from 1.
 *
 * @returns undefined where no name was given
 */
export function labelAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const title = schemasAt(schema, path)
    .map(titleOf)
    .find((candidate) => candidate !== undefined);
  const last = path.at(-1);
  if (typeof last !== "number") return title;
  const list = title ?? labelAt(schema, path.slice(0, -1));
  return list === undefined ? undefined : `${list}第 ${last + 1} 项`;
}

/** The names that the map at a path may hold, in the schema's order; none where any name will do. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const keys = schemasAt(schema, path)
    .flatMap(branches)
    .flatMap((branch) => {
      const { def } = (branch as z.core.$ZodTypes)._zod;
      if (def.type === "object") return Object.keys(def.shape);
      return def.type === "record" ? [...(def.keyType._zod.values ?? [])].map(String) : [];
    });
  return [...new Set(keys)];
}

/** The kinds of value that may stand at a path: `string`, `int`, `array` …; `enum` and `literal` for a choice. */
export function typesAt(schema: z.ZodType, path: readonly PropertyKey[]): Set<string> {
  return new Set(schemasAt(schema, path).flatMap(branches).map(typeOf));
}

function typeOf(schema: AnySchema): string {
  return schema instanceof z.ZodNumber && schema.isInt ? "int" : (schema as z.core.$ZodTypes)._zod.def.type;
}
