import type { Facts } from "../facts.ts";

/** One indicator of the 目标指标清单, with the unit in which its value is given. */
export interface Indicator {
  /** The line's id; in a line of several indicators with its number: `overseas_2`. */
  readonly id: string;
  readonly goal: string;
  readonly label: string;
  /** Absent where the edition prints none. */
  readonly unit?: string;
}

/** The indicators of a batch, in printed order: a line of several gives as many. */
export function indicatorsOf({ goals }: Pick<Facts, "goals">): Indicator[] {
  return goals.flatMap(({ id: goal, metrics }) =>
    metrics.flatMap(({ id: metric, parts }) =>
      parts.map(({ label, unit }, index) => ({
        id: parts.length === 1 ? metric : `${metric}_${index + 1}`,
        goal,
        label,
        ...(unit === undefined ? {} : { unit }),
      })),
    ),
  );
}
