import type { Fraction } from "./fraction.ts";

/** What a method makes of the claims, each list in their order. The fields are those of `Award`. */
export interface Rounded {
  readonly scale: Fraction;
  readonly quotients: readonly Fraction[];
  readonly counts: readonly number[];
  readonly ranks: readonly number[];
  readonly limits: readonly ("floor" | "cap" | undefined)[];
  /** The weight beyond which a claim gets one place more; undefined where none suffices. */
  readonly needs: readonly (Fraction | undefined)[];
}
