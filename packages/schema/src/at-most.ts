import type { z } from "zod";

/**
 * A text of at most so many characters, counted as people and JSON Schema count them: a rare character (𠮷), which is two units to
 * the machine, is one.
 */
export function atMost(maxLength: number, schema: z.ZodString): z.ZodString {
  const check = ({ value, issues }: z.core.ParsePayload<string>) => {
    if ([...value].length <= maxLength) return;
    issues.push({ code: "too_big", origin: "string", maximum: maxLength, inclusive: true, input: value });
  };
  return schema.check(check).meta({ maxLength });
}
