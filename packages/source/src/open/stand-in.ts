import { unknownDate } from "@gongwen/schema";
import type { z } from "zod";

type AnySchema = z.core.$ZodType;

/** How an open value reads wherever it is printed as a text. */
export const openText = "【待定】";

/**
 * What stands in for an open value, so that the rest can be composed and checked: a text says that it is open, a number is NaN, and so
 * is whatever is computed from it, a day has three of them. A record is made of its fields, a list has one item.
 */
export function standIn(schema: AnySchema): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "string":
      return isDay(schema) ? unknownDate : openText;
    case "number":
      return Number.NaN;
    case "boolean":
      return false;
    case "array":
      return [standIn(def.element)];
    case "object":
      return Object.fromEntries(
        Object.entries(def.shape).flatMap(([key, field]) => (isOptional(field) ? [] : [[key, standIn(field)]])),
      );
    case "enum":
      return Object.values(def.entries)[0];
    case "literal":
      return def.values[0];
    case "union":
      return standIn(def.options[0] as AnySchema);
    case "optional":
    case "nullable":
    case "readonly":
      return standIn(def.innerType);
    case "lazy":
      return standIn(def.getter());
    default:
      return openText;
  }
}

function isOptional(schema: AnySchema): boolean {
  return (schema as z.core.$ZodTypes)._zod.def.type === "optional";
}

/** A day is a text that takes days and nothing else. */
function isDay(schema: AnySchema): boolean {
  const takes = (text: string) => (schema as z.ZodType).safeParse(text).success;
  return takes("2024-11-08") && !takes("2024-11-31");
}
