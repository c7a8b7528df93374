import type { Method } from "./claim.ts";
import type { Fraction } from "./fraction.ts";

/** What places are shared out by: 省级专精特新中小企业 and 规上工业企业. */
export const factors = ["enterprises", "industrialFirms"] as const;
export type Factor = (typeof factors)[number];

/** What decides a tie: more of an indicator, or the place in the table. */
export type TieRule = Factor | "order";

/** The fewest and the most places of a region or of a city. */
export interface Limit {
  readonly min?: number;
  readonly max?: number;
}

/** How quotas are shared out: everything that the notice leaves open. */
export interface AllocationRules {
  readonly method: Method;
  /** The factor quotas' total, or that of all quotas, from which the tilts go off first. */
  readonly total: { readonly of: "factor" | "quota"; readonly places: number };
  /** All units at once, or first the cities and then, in each, its units. */
  readonly stages: "one" | "two";
  /** The weighted sum of both factors is rounded once, or each factor's part is shared out by itself. */
  readonly rounding: "once" | "each";
  /** In percent; together 100. */
  readonly weights: Readonly<Record<Factor, number>>;
  /** Places for each county of a kind. */
  readonly tilt: { readonly industrial: number; readonly mountainIsland: number };
  /** One after the other; a tie that none decides is a problem. */
  readonly ties: readonly TieRule[];
  /** Of the factor quota, or of the whole quota; a unit's own, or in two stages a city's, go before those for every unit. */
  readonly limits: Limit & { readonly of: "factor" | "quota"; readonly own: ReadonlyMap<string, Limit> };
}

/** A county-level unit or a city's own, and what it brings. */
export interface Unit {
  readonly id: string;
  /** Id of its city. */
  readonly city: string;
  readonly enterprises: number;
  readonly industrialFirms: number;
  /** The performance coefficient, by which the unit's weight is multiplied; 1 while it is suspended. */
  readonly performance: Fraction;
  /** How many of its counties or districts are 工业大县. */
  readonly industrialCounties: number;
  /** How many are 山区海岛县. */
  readonly mountainIslandCounties: number;
}
