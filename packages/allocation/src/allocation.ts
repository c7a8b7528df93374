import type { Apportionment } from "./award.ts";
import type { Refusal } from "./claim.ts";
import type { Factor } from "./rules.ts";

/** One sharing-out: of a city's places among its units, or without a city of all places. */
export interface Stage {
  readonly city?: string;
  readonly apportionment: Apportionment;
}

/** The places of both factors together, or of one. In two stages the cities come first. */
export interface Run {
  readonly factor?: Factor;
  readonly stages: readonly Stage[];
}

/** What a unit gets. */
export interface UnitQuota {
  readonly id: string;
  readonly city: string;
  readonly industrialTilt: number;
  readonly mountainIslandTilt: number;
  readonly factorQuota: number;
  readonly quota: number;
}

/** All quotas, in the order of the units, and how they came about. */
export interface Allocation {
  readonly factorPlaces: number;
  readonly units: readonly UnitQuota[];
  readonly runs: readonly Run[];
}

/** Where a sharing-out was refused: of which factor, in which city; neither for all places among all. */
export interface RefusedAt {
  readonly factor?: Factor;
  readonly city?: string;
}

/** Why there is no allocation. */
export type AllocationProblem =
  | (Refusal & RefusedAt)
  /** A factor has a weight, and no region has anything of it. */
  | { readonly kind: "no-indicator"; readonly factor: Factor }
  /** The tilts alone are more than all places. */
  | { readonly kind: "tilts"; readonly tilts: number; readonly places: number }
  /** A cap of the whole quota that the tilts alone exceed. */
  | { readonly kind: "tilts-over-cap"; readonly ids: readonly string[] };
