import { type Diagnostic, suggest } from "@gongwen/diagnostics";
import { type Explanation, explainIssue, labelAt } from "@gongwen/schema";
import type { z } from "zod";
import type { ParsedSource } from "./parse-source.ts";
import type { PlaceFinder } from "./place-finder.ts";

/** What stands in a file where a person has yet to decide. */
const openMark = "待定";

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
  { file, find, typed }: Written,
): ParsedSource<z.infer<Schema>> {
  const open = openPaths(value);
  const undecided = open.map((path): Diagnostic => {
    const label = labelAt(schema, path) ?? path.map(String).join(".");
    return {
      severity: "error",
      rule: "open/value",
      message: `${label}尚未确定`,
      ...find(path),
      hint: "由有权决定的人填写，替换“待定”",
    };
  });
  const openValues = open.map((path) => find(path));
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success && open.length === 0) {
    return { sourced: { file, value: result.data, place: (path) => find(path) }, diagnostics: [], openValues };
  }
  const wrong = (result.error?.issues ?? [])
    .flatMap((issue) => explainIssue(issue, schema, { written: typed, suggest }))
    .filter(({ path }) => !open.some((openPath) => startsWith(path, openPath)))
    .map((explanation) => locate(explanation, find));
  return { diagnostics: [...undecided, ...wrong], openValues };
}

function locate({ rule, message, hint, path, key }: Explanation, find: PlaceFinder): Diagnostic {
  const place = find(path, key === true ? "key" : "value");
  return { severity: "error", rule, message, ...place, ...(hint === undefined ? {} : { hint }) };
}

function openPaths(value: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (value === openMark) return [[...path]];
  if (Array.isArray(value)) return value.flatMap((item, index) => openPaths(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => openPaths(item, [...path, key]));
}

function startsWith(path: readonly PropertyKey[], start: readonly PropertyKey[]): boolean {
  return start.every((key, index) => path[index] === key);
}
