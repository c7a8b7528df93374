import type { z } from "zod";

/**
 * Gives a schema its Chinese name, by which messages, forms and the JSON Schema speak of it.
 *
 * @param title what policy staff call the value, as in 推荐名额
 * @param description one sentence on what it is for, where the name alone doesn't say
 */
export function named<Schema extends z.ZodType>(title: string, schema: Schema, description?: string): Schema {
  return schema.meta(description === undefined ? { title } : { title, description }) as Schema;
}

/**
 * Gives a schema that stands in many places a name of its own: in each JSON Schema it then stands once, under `$defs`.
 *
 * @param name as in `NumberField`, unlike any other
 */
export function defined<Schema extends z.ZodType>(name: string, schema: Schema): Schema {
  return schema.meta({ id: name }) as Schema;
}
