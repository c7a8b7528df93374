import type { Claim, Refusal } from "./claim.ts";
import { compare, type Fraction, fraction, greatest, least, over, plus, times, total, zero } from "./fraction.ts";
import type { Rounded } from "./method.ts";
import { firstOf, ranks } from "./queue.ts";

const half = fraction(1, 2);

/**
 * Webster, Sainte-Laguë: one after the other, the places go to who has the greatest share over its places so far plus a half. The same
 * comes out when all shares are divided by one number and rounded, halves either way. Floors come first; who has reached its cap waits
 * no longer.
 */
export function webster(claims: readonly Claim[], places: number): Rounded | Refusal {
  const counts = handOut(claims, places);
  if ("kind" in counts) return counts;
  const whole = total(claims.map(({ weight }) => weight));
  const perWeight = compare(whole, zero) === 0 ? zero : over(fraction(places), whole);
  const shares = claims.map(({ weight }) => times(weight, perWeight));
  const next = shares.map((share, index) => afterPlaces(share, counts[index] as number));
  const last = shares.map((share, index) => beforePlaces(share, counts[index] as number));
  const scale = commonDivisor(claims, counts, next, last);
  return {
    scale,
    quotients: shares.map((share) => over(share, scale)),
    counts,
    ranks: ranks(next),
    limits: claims.map((claim, index) =>
      limitOf(claim, counts[index] as number, { last: last[index], next: next[index] }, scale),
    ),
    needs: claims.map((claim, index) => neededWeight(claim, index, claims, counts)),
  };
}

/** Level by level: all who are equally near get their place at once, unless there are fewer places than claims. */
function handOut(claims: readonly Claim[], places: number): number[] | Refusal {
  const counts = claims.map(({ min }) => min);
  let left = counts.reduce((rest, count) => rest - count, places);
  while (left > 0) {
    const queue = claims.flatMap((claim, index) => {
      const count = counts[index] as number;
      if (compare(claim.weight, zero) === 0 || count === claim.max) return [];
      return [{ claim, priority: afterPlaces(claim.weight, count) }];
    });
    const top = queue.reduce((best, { priority }) => greatest(best, priority), zero);
    const level = queue.filter(({ priority }) => compare(priority, top) === 0);
    const lucky = firstOf(level, left);
    if ("kind" in lucky) return lucky;
    for (const [index, { id }] of claims.entries()) if (lucky.has(id)) counts[index] = (counts[index] as number) + 1;
    left -= lucky.size;
  }
  return counts;
}

/** What stands in the queue for one place more. */
function afterPlaces(weight: Fraction, count: number): Fraction {
  return over(weight, plus(fraction(count), half));
}

/** What stood in the queue for the last place that was got; undefined without one. */
function beforePlaces(weight: Fraction, count: number): Fraction | undefined {
  return count === 0 ? undefined : afterPlaces(weight, count - 1);
}

/** Any number between the best who waits and the last who got a place does: the middle. */
function commonDivisor(
  claims: readonly Claim[],
  counts: readonly number[],
  next: readonly Fraction[],
  last: readonly (Fraction | undefined)[],
): Fraction {
  const waiting = next.filter((priority, index) => counts[index] !== claims[index]?.max && compare(priority, zero) > 0);
  const served = last.flatMap((priority, index) =>
    priority !== undefined && (counts[index] as number) > (claims[index] as Claim).min ? [priority] : [],
  );
  const low = waiting.length === 0 ? undefined : waiting.reduce(greatest);
  const high = served.length === 0 ? undefined : served.reduce(least);
  if (low === undefined || high === undefined) return low ?? high ?? fraction(1);
  return times(plus(low, high), half);
}

/** Without its floor it would not have got its last place; without its cap it would get the next. */
function limitOf(
  { min, max }: Claim,
  count: number,
  priority: { readonly last: Fraction | undefined; readonly next: Fraction | undefined },
  divisor: Fraction,
): "floor" | "cap" | undefined {
  const { last, next } = priority;
  if (count === min && last !== undefined && compare(last, divisor) < 0) return "floor";
  return count === max && next !== undefined && compare(next, divisor) > 0 ? "cap" : undefined;
}

/** The weight that is level with the weakest of the others who got a place beyond its floor. */
function neededWeight(claim: Claim, index: number, claims: readonly Claim[], counts: readonly number[]): Fraction | undefined {
  const count = counts[index] as number;
  const served = claims.flatMap((other, position) => {
    const got = counts[position] as number;
    return other === claim || got <= other.min ? [] : [afterPlaces(other.weight, got - 1)];
  });
  if (count === claim.max || served.length === 0) return undefined;
  return greatest(times(served.reduce(least), plus(fraction(count), half)), claim.weight);
}
