import { openMark } from "@gongwen/schema";
import type { YamlEdit } from "@gongwen/source";
import type { Fate, FateRule } from "./fates.ts";
import { shiftDate } from "./shift-date.ts";
import type { Turn } from "./turn.ts";

/** Keys and indices from the top of a file. */
export type Path = readonly (string | number)[];

/** One value of the next batch that differs from the earlier one's. */
export interface TurnedValue {
  readonly edit: YamlEdit;
  /** The old and the new value in one word each, for a value that follows from the year. */
  readonly deduced?: { readonly from: string; readonly to: string };
}

/**
 * The values that change with the turn.
 *
 * @param value a file's content
 */
export function turnValues(value: unknown, rules: readonly FateRule[], turn: Turn, path: Path = []): TurnedValue[] {
  const rule = rules.find((candidate) => matches(candidate.path, path));
  if (rule !== undefined) return [fulfil(rule.fate, value, turn, path)];
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return [shifted(value, turn, path)];
  return childrenOf(value).flatMap(([key, child]) => turnValues(child, rules, turn, [...path, key]));
}

function matches(pattern: readonly string[], path: Path): boolean {
  return (
    pattern.length === path.length &&
    pattern.every((key, index) => (key === "*" ? typeof path[index] === "number" : key === path[index]))
  );
}

function fulfil(fate: Fate, value: unknown, turn: Turn, path: Path): TurnedValue {
  switch (fate.kind) {
    case "open":
      return { edit: { path, value: openMark, ...(fate.comment === undefined ? {} : { comment: fate.comment(turn) }) } };
    case "dropped":
      return { edit: { path, value: undefined } };
    case "deduced": {
      const next = fate.value(turn);
      return { edit: { path, value: next }, deduced: { from: String(value), to: String(next) } };
    }
  }
}

function shifted(value: string, { years }: Turn, path: Path): TurnedValue {
  const date = shiftDate(value, years);
  return { edit: { path, value: date }, deduced: { from: value, to: date } };
}

/** What a list or a record holds; nothing for a single value. */
export function childrenOf(value: unknown): (readonly [key: string | number, child: unknown])[] {
  if (Array.isArray(value)) return value.map((item, index) => [index, item] as const);
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
