import type { z } from "zod";
import { explainIssue } from "./explain-issue.ts";
import type { Explanation } from "./explanation.ts";

/** One thing that is wrong with a value: which rule, where, what, and mostly how to mend it; the words are Chinese. */
export type Problem = Pick<Explanation, "rule" | "message" | "hint" | "path">;

/** A value of its type, or everything that is wrong with what was given. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Holds a value against a schema. It never throws, and says all that is wrong at once; checks that compare entries with each other
 * wait until no entry is missing or of another kind.
 *
 * @param value plain data, as `JSON.parse` or a YAML reader gives it
 */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): Parsed<z.output<Schema>> {
  const { success, data, error } = schema.safeParse(value, { reportInput: true });
  if (success) return { ok: true, value: data };
  const problems = error.issues.flatMap((issue) => explainIssue(issue, schema));
  return {
    ok: false,
    problems: problems.map(({ rule, message, hint, path }) => ({ rule, message, ...(hint === undefined ? {} : { hint }), path })),
  };
}
