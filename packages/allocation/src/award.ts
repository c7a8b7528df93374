import type { Fraction } from "./fraction.ts";

/** What one of the claims gets, and why. */
export interface Award {
  readonly id: string;
  readonly weight: Fraction;
  /** Its part of all places by weight alone, floors and caps aside. */
  readonly share: Fraction;
  /**
   * What is rounded. Largest remainder: the share within floor and cap, the others' shares grown or shrunk alike to make up for it.
   * Webster: the share over the one divisor by which all come out right.
   */
  readonly quotient: Fraction;
  /** The quotient's part below 1. */
  readonly remainder: Fraction;
  /**
   * Its place in the queue, from 1; who is equal has the same. Largest remainder: for the places that are left after the whole parts,
   * by remainder. Webster: for one place more than it has, by share over places plus a half.
   */
  readonly rank: number;
  readonly places: number;
  /** The limit that it stands at, where that limit changes what it gets. */
  readonly limit?: "floor" | "cap";
  /**
   * How much its weight must grow, all others' as they are, for one place more: at this growth it is level with the last who got one,
   * beyond it it gets the place. Absent where no growth brings one.
   */
  readonly gap?: Fraction;
}

/** Places shared out: the awards in the order of the claims. */
export interface Apportionment {
  readonly places: number;
  readonly awards: readonly Award[];
  /** What a weight was multiplied by (largest remainder) or a share divided by (Webster) to make its quotient. */
  readonly scale: Fraction;
}
