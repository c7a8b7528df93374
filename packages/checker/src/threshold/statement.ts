import type { Comparison } from "@gongwen/schema";

/** One passage's rule about a number: `需超过1000万元`. */
export interface Statement {
  /** Where it stands, in Chinese. */
  readonly place: string;
  /** With the number and its unit. */
  readonly words: string;
  readonly comparison: Comparison;
  readonly value: number;
  /** True where the passage demands it (需超过): it then speaks of the values that fall short, too. */
  readonly demands: boolean;
}

/** What a passage makes of a value: it meets the requirement, or falls short of it. */
export type Verdict = "meets" | "fails";

/** What one passage says of one value. */
export interface Reading {
  readonly verdict: Verdict;
  /** False where the passage is silent on the value and the verdict is only the reverse of what it says of others. */
  readonly stated: boolean;
}

const holds: Readonly<Record<Comparison, (value: number, bound: number) => boolean>> = {
  gt: (value, bound) => value > bound,
  gte: (value, bound) => value >= bound,
  lt: (value, bound) => value < bound,
  lte: (value, bound) => value <= bound,
};

/**
 * What a passage says of a value. 超过 and 不低于 speak of values that meet the requirement, 不足 and 不超过 of those that don't;
 * on all others a passage is silent, unless it demands.
 */
export function readingOf({ comparison, value: bound, demands }: Statement, value: number): Reading {
  const upward = comparison === "gt" || comparison === "gte";
  const inside = holds[comparison](value, bound);
  return { verdict: inside === upward ? "meets" : "fails", stated: inside || demands };
}
