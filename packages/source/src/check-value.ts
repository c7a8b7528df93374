import { type Diagnostic, type Sourced, suggest } from "@gongwen/diagnostics";
import { type Explanation, explainIssue, labelAt } from "@gongwen/schema";
import type { z } from "zod";
import { fillOpen, openPaths } from "./open/fill-open.ts";
import { openValueRule } from "./open/speaks-of-open.ts";
import type { ParsedSource } from "./parsed-source.ts";
import type { PlaceFinder } from "./place-finder.ts";
import { withoutKeys } from "./without-keys.ts";

/** What the file says beyond its values. */
export interface Written {
  readonly file: string;
  readonly find: PlaceFinder;
  /** How a value was typed: `0571` for the number 571. */
  typed(path: readonly PropertyKey[]): string | undefined;
}

/** Holds a parsed value against its schema; every problem is located, and open values are told apart from wrong ones. */
export function checkValue<Schema extends z.ZodType>(
  value: unknown,
  schema: Schema,
  written: Written,
): ParsedSource<z.infer<Schema>> {
  const { find, typed } = written;
  const open = openPaths(value);
  const issues = schema.safeParse(value, { reportInput: true }).error?.issues ?? [];
  const wrong = issues
    .flatMap((issue) => explainIssue(issue, schema, { written: typed, suggest }))
    .filter(({ path }) => !open.some((openPath) => startsWith(path, openPath)));
  const diagnostics = [...open.map((path) => undecided(path, schema, find)), ...wrong.map((each) => locate(each, find))];
  const sourced = readable(value, schema, { open: open.length > 0, wrong }, written);
  return { ...(sourced === undefined ? {} : { sourced }), diagnostics, openValues: open.map((path) => find(path)) };
}

/**
 * The value without its unknown fields and with stand-ins for what is open, so that the rules between values can judge the rest;
 * none when anything else is wrong.
 */
function readable<Schema extends z.ZodType>(
  value: unknown,
  schema: Schema,
  { open, wrong }: { readonly open: boolean; readonly wrong: readonly Explanation[] },
  { file, find }: Written,
): Sourced<z.infer<Schema>> | undefined {
  if (wrong.some(({ rule }) => rule !== "data/unknown-key")) return undefined;
  const known = withoutKeys(
    value,
    wrong.map(({ path }) => path),
  );
  const place = (path: readonly PropertyKey[]) => find(path);
  // A stand-in needn't meet the schema (NaN is no number to zod); all else has been checked above.
  if (open) return { file, value: fillOpen(known, schema) as z.infer<Schema>, place };
  const { data, success } = schema.safeParse(known);
  return success ? { file, value: data, place } : undefined;
}

function undecided(path: readonly PropertyKey[], schema: z.ZodType, find: PlaceFinder): Diagnostic {
  const label = labelAt(schema, path) ?? `${path.map(String).join(".")} `;
  const hint = "由有权决定的人填写，替换“待定”";
  return { severity: "error", rule: openValueRule, message: `${label}尚未确定`, ...find(path), hint };
}

function locate({ rule, message, hint, path, key }: Explanation, find: PlaceFinder): Diagnostic {
  const place = find(path, key === true ? "key" : "value");
  return { severity: "error", rule, message, ...place, ...(hint === undefined ? {} : { hint }) };
}

function startsWith(path: readonly PropertyKey[], start: readonly PropertyKey[]): boolean {
  return start.every((key, index) => path[index] === key);
}
