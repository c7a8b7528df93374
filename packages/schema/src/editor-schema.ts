import { type JsonSchema, openMark } from "./json-schema.ts";

const open = {
  const: openMark,
  title: openMark,
  description: "由有权决定的人填写；填写以前可以出送审稿，不能正式生成",
};

/**
 * A schema for those who write a data file: every value may also be 待定, which a file on its way to be published may hold, and which
 * whoever takes finished data must refuse. Hence two sets of schemas, `json/` and `json/editor/`, and no looser one for both.
 */
export function editorSchema({ $schema, $id, $defs = {}, ...rest }: JsonSchema): JsonSchema {
  const parts = isSchema($defs) ? mapSchemas($defs, inside) : {};
  return { $schema, $id: `editor/${String($id)}`, ...inside(rest), $defs: { ...parts, open } };
}

/** The schema with all values inside it open. */
function inside(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, keywords[keyword]?.(value) ?? value]));
}

/** A value's schema that takes 待定 too; the entry that tells kinds apart stays, or it would tell nothing. */
function orOpen(value: unknown): unknown {
  if (!isSchema(value)) return value;
  const { title, description, ...rest } = inside(value);
  const head = { ...(title === undefined ? {} : { title }), ...(description === undefined ? {} : { description }) };
  const stays = Object.hasOwn(rest, "const") || takesOpen(rest);
  return { ...head, ...(stays ? rest : { anyOf: [rest, { $ref: "#/$defs/open" }] }) };
}

const keywords: Readonly<Record<string, (value: unknown) => unknown>> = {
  properties: (value) =>
    isSchema(value) ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, orOpen(each)])) : value,
  additionalProperties: orOpen,
  items: orOpen,
  prefixItems: (value) => (Array.isArray(value) ? value.map(orOpen) : value),
  anyOf: branches,
  oneOf: branches,
};

function mapSchemas(schemas: JsonSchema, change: (schema: JsonSchema) => unknown): JsonSchema {
  return Object.fromEntries(Object.entries(schemas).map(([name, each]) => [name, isSchema(each) ? change(each) : each]));
}

function branches(value: unknown): unknown {
  return Array.isArray(value) ? value.map((each) => (isSchema(each) ? inside(each) : each)) : value;
}

/** Whether 待定 is an ordinary text of this kind. */
function takesOpen({ type, pattern, allOf, enum: choice, oneOf, minLength = 0, maxLength = 2 }: JsonSchema): boolean {
  if (type !== "string" || choice !== undefined || oneOf !== undefined) return false;
  const patterns = [pattern, ...(Array.isArray(allOf) ? allOf.map((each: JsonSchema) => each.pattern) : [])];
  const matches = patterns.every((each) => typeof each !== "string" || new RegExp(each, "u").test(openMark));
  return matches && Number(minLength) <= openMark.length && Number(maxLength) >= openMark.length;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
