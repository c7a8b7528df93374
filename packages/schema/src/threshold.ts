import { boundaryWordings, type Comparison, type Threshold } from "./criteria.ts";

type Passage = Threshold["passages"][string];

const comparisons: Record<Comparison, (value: number, limit: number) => boolean> = {
  gt: (value, limit) => value > limit,
  gte: (value, limit) => value >= limit,
  lt: (value, limit) => value < limit,
  lte: (value, limit) => value <= limit,
};

/** Whether a value is what a passage says of it: 1000 is not 需超过1000, and not 不足1000 either. */
export function passageHolds({ wording }: Pick<Passage, "wording">, value: number, limit: number): boolean {
  return comparisons[boundaryWordings[wording]](value, limit);
}

/**
 * A threshold in the words of one passage: 需超过1000万元, 达1000万元以上.
 *
 * @returns undefined where no such passage cites it
 */
export function thresholdWords({ value, unit, passages }: Threshold, name: string): string | undefined {
  const passage = Object.hasOwn(passages, name) ? passages[name] : undefined;
  return passage && `${passage.wording}${value}${unit}${passage.suffix ?? ""}`;
}
