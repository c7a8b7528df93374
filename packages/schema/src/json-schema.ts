import { z } from "zod";
import { publishedSchemas } from "./published.ts";

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** What a value that a person has yet to decide says in a data file. */
export const openMark = "待定";

/**
 * Each published schema as JSON Schema 2020-12, with Chinese titles and descriptions, by its name: `json/<name>.schema.json`.
 * It takes what the zod schema takes, but for the rules of `json/unstated-rules.json`, which JSON Schema can't state.
 */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map(publishedSchemas.map(({ name, title, about, schema }) => [name, jsonSchema(schema, { name, title, about })]));
}

/** What a JSON Schema is called, and what it is of. */
export interface JsonSchemaHead {
  /** The file's name up to `.schema.json`. */
  readonly name: string;
  readonly title: string;
  /** One Chinese sentence. */
  readonly about: string;
}

/** One schema as JSON Schema 2020-12, of what is written down: before any value is read as another. */
export function jsonSchema(schema: z.ZodType, { name, title, about }: JsonSchemaHead): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input", override: tidy });
  return { $schema, $id: `${name}.schema.json`, title, description: about, ...rest };
}

/** Options that have names are said once, with their names: forms show them. */
function tidy({ jsonSchema: said }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (said.oneOf !== undefined && said.enum !== undefined) delete said.enum;
}
