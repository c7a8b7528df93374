import type { z } from "zod";

/**
 * A text of at most so many characters, counted as people and JSON Schema count them: a rare character (𠮷), which is two units to
 * the machine, is one.
 */
export function atMost(maxLength: number, schema: z.ZodString): z.ZodString {
  return schema.check({
    _zod: {
      def: { check: "custom" },
      // As the library's own check leaves word of itself: `maxLength` and the JSON Schema take it from here.
      onattach: [(attached) => Object.assign(attached._zod.bag, { maximum: maxLength })],
      check({ value, issues }: z.core.ParsePayload<string>) {
        if ([...value].length <= maxLength) return;
        issues.push({ code: "too_big", origin: "string", maximum: maxLength, inclusive: true, input: value });
      },
    },
  });
}
