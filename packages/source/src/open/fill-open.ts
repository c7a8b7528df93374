import { schemasAt } from "@gongwen/schema";
import type { z } from "zod";
import { openMark } from "./open-mark.ts";
import { openText, standIn } from "./stand-in.ts";

/** The paths of the values that a person has yet to decide. */
export function openPaths(value: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (value === openMark) return [[...path]];
  if (Array.isArray(value)) return value.flatMap((item, index) => openPaths(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => openPaths(item, [...path, key]));
}

/** The value with a stand-in for everything that is open. */
export function fillOpen(value: unknown, schema: z.ZodType, path: readonly PropertyKey[] = []): unknown {
  if (value === openMark) {
    const [wanted] = schemasAt(schema, path);
    return wanted === undefined ? openText : standIn(wanted);
  }
  if (Array.isArray(value)) return value.map((item, index) => fillOpen(item, schema, [...path, index]));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillOpen(item, schema, [...path, key])]));
}
