import { z } from "zod";

/** A string of a data file, where it stands, and how long its schema lets it be. */
export interface TextLeaf {
  readonly path: readonly (string | number)[];
  readonly value: string;
  readonly schema: z.ZodString;
}

/** Every string that a data file holds and its schema describes, in order; keys of a record are no strings of it. */
export function textLeaves(schema: unknown, value: unknown, path: TextLeaf["path"] = []): TextLeaf[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject && isRecord(value)) {
    return Object.entries(value).flatMap(([key, child]) => textLeaves(inner.shape[key], child, [...path, key]));
  }
  if (inner instanceof z.ZodRecord && isRecord(value)) {
    return Object.entries(value).flatMap(([key, child]) => textLeaves(inner.valueType, child, [...path, key]));
  }
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((child, index) => textLeaves(inner.element, child, [...path, index]));
  }
  return inner instanceof z.ZodString && typeof value === "string" ? [{ path, value, schema: inner }] : [];
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A path without the indices of lists: `contacts.*.persons.*.name`. */
export function pathPattern(path: TextLeaf["path"]): string {
  return path.map((step) => (typeof step === "number" ? "*" : step)).join(".");
}
