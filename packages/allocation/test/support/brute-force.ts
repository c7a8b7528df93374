import type { Claim, Fraction, Method } from "@gongwen/allocation";
import { compare, fraction, minus, over, plus, times } from "@gongwen/allocation";

/** Every way to give out the places within floors and caps. */
export function* allWays(claims: readonly Claim[], places: number): Generator<number[]> {
  const [first, ...rest] = claims;
  if (first === undefined) {
    if (places === 0) yield [];
    return;
  }
  for (let own = first.min; own <= Math.min(first.max ?? places, places); own++) {
    for (const others of allWays(rest, places - own)) yield [own, ...others];
  }
}

/**
 * The best ways by the definition of the method, with no regard to how it is computed.
 *
 * Largest remainder has the least sum of (places − share)²; Webster that of (places − share)² ÷ share, here ÷ weight (Sainte-Laguë's
 * own criterion, 1910). Claims without weight keep their floors.
 */
export function bestWays(claims: readonly Claim[], shares: readonly Fraction[], places: number, method: Method): number[][] {
  const bound = claims.map((claim) => (claim.weight.numerator === 0n ? { ...claim, max: claim.min } : claim));
  let best: { readonly cost: Fraction; readonly ways: number[][] } | undefined;
  for (const way of allWays(bound, places)) {
    const cost = way.map((count, index) => costOf(count, claims[index] as Claim, shares[index] as Fraction, method)).reduce(plus);
    const order = best === undefined ? -1 : compare(cost, best.cost);
    if (order < 0) best = { cost, ways: [way] };
    else if (order === 0) best?.ways.push(way);
  }
  return best?.ways ?? [];
}

function costOf(count: number, { weight }: Claim, share: Fraction, method: Method): Fraction {
  const difference = minus(fraction(count), share);
  const square = times(difference, difference);
  if (method === "largest-remainder") return square;
  return weight.numerator === 0n ? fraction(0) : over(square, weight);
}
