import { type Apportionment, apportion, type Claim, type Fraction, fraction, type Method } from "@gongwen/allocation";
import fc from "fast-check";

export const methods: readonly Method[] = ["largest-remainder", "webster"];

/** A claim by name and whole weight; ties are decided by the order of the alphabet unless keys are given. */
export function claim(id: string, weight: number | Fraction, limits: Partial<Claim> = {}): Claim {
  return { id, weight: typeof weight === "number" ? fraction(weight) : weight, min: 0, ties: [-id.charCodeAt(0)], ...limits };
}

/** Claims named A, B, C … */
export function claimsOf(weights: readonly number[], limits: readonly Partial<Claim>[] = []): Claim[] {
  return weights.map((weight, index) => claim(String.fromCharCode(65 + index), weight, limits[index]));
}

/** Places of all, in the order of the claims; the kind of refusal where there are none. */
export function countsOf(claims: readonly Claim[], places: number, method: Method): readonly number[] | string {
  const result = apportion(claims, places, method);
  return "kind" in result ? result.kind : result.awards.map((award) => award.places);
}

/** An apportionment that must succeed. */
export function shared(claims: readonly Claim[], places: number, method: Method): Apportionment {
  const result = apportion(claims, places, method);
  if ("kind" in result) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result;
}

interface Shape {
  readonly claims: number;
  readonly weight: number;
  readonly places: number;
  /** Whether floors and caps are drawn. */
  readonly limited: boolean;
}

/** Random claims and places that can be shared out; weights that repeat make ties, which the alphabet decides. */
export function feasibleCases({ claims, weight, places, limited }: Shape): fc.Arbitrary<{ claims: Claim[]; places: number }> {
  const floor = limited ? fc.integer({ min: 0, max: 2 }) : fc.constant(0);
  const room = limited ? fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }) : fc.constant(undefined);
  const one = fc.tuple(fc.integer({ min: 0, max: weight }), floor, room);
  return fc
    .tuple(fc.array(one, { minLength: 1, maxLength: claims }), fc.integer({ min: 0, max: places }))
    .map(([drawn, seats]) => ({
      claims: claimsOf(
        drawn.map(([own]) => own),
        drawn.map(([, min, more]) => (more === undefined ? { min } : { min, max: min + more })),
      ),
      places: seats,
    }))
    .filter(({ claims: made, places: seats }) => typeof countsOf(made, seats, "webster") !== "string");
}
