import type { Fraction } from "./fraction.ts";

/** The ways to share out whole places: largest remainder (Hamilton, Hare–Niemeyer), or divisor with standard rounding (Webster, Sainte-Laguë). */
export type Method = "largest-remainder" | "webster";

/** One of those among whom places are shared out. */
export interface Claim {
  readonly id: string;
  /** What it is shared out by; not negative. Who has 0 gets its floor and no more. */
  readonly weight: Fraction;
  /** The fewest places that it gets. */
  readonly min: number;
  /** The most; none when absent. */
  readonly max?: number;
  /** What decides a tie: key by key, the greater goes first. */
  readonly ties: readonly number[];
}

/** Why places can't be shared out. */
export type Refusal =
  | { readonly kind: "floor-over-cap"; readonly ids: readonly string[] }
  /** The floors together are more than there is. */
  | { readonly kind: "floors"; readonly floors: number; readonly places: number }
  /** The caps of all that have a weight, and the floors of the others, are less than there is. */
  | { readonly kind: "caps"; readonly caps: number; readonly places: number }
  /** Nobody has a weight. */
  | { readonly kind: "no-weight"; readonly places: number }
  /** So many have the same claim to fewer places, and no key tells them apart. */
  | { readonly kind: "tie"; readonly ids: readonly string[]; readonly places: number };
