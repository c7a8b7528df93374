import type { Claim, Refusal } from "./claim.ts";
import { ceilingOf, compare, type Fraction, floorOf, fraction, greatest, minus, over, plus, times, zero } from "./fraction.ts";
import type { Rounded } from "./method.ts";
import { firstOf, ranks } from "./queue.ts";
import { lastWithin, scaled, scaledTotal, scaleFor, turningPoints } from "./within-limits.ts";

/**
 * Largest remainder: all get the whole part of their share, what is left goes to the greatest remainders, one each. Floors and caps
 * come before the rounding: who stands at a limit stays there, and the others share out the rest in proportion, so that every share is
 * between the limits and all shares make up the places.
 */
export function largestRemainder(claims: readonly Claim[], places: number): Rounded | Refusal {
  const scale = scaleFor(claims, fraction(places));
  const quotients = claims.map((claim) => scaled(claim, scale));
  const wholes = quotients.map((quotient) => Number(floorOf(quotient)));
  const remainders = quotients.map((quotient, index) => minus(quotient, fraction(wholes[index] as number)));
  const left = wholes.reduce((rest, whole) => rest - whole, places);
  const queue = claims.flatMap((claim, index) => {
    const priority = remainders[index] as Fraction;
    return compare(priority, zero) > 0 ? [{ claim, priority }] : [];
  });
  const lucky = firstOf(queue, left);
  if ("kind" in lucky) return lucky;
  const counts = claims.map(({ id }, index) => (wholes[index] as number) + (lucky.has(id) ? 1 : 0));
  return {
    scale,
    quotients,
    counts,
    ranks: ranks(remainders),
    limits: claims.map(({ weight, min, max }) => {
      const free = times(weight, scale);
      if (compare(free, fraction(min)) < 0) return "floor";
      return max !== undefined && compare(free, fraction(max)) > 0 ? "cap" : undefined;
    }),
    needs: claims.map((claim, index) => neededWeight(claim, claims, (counts[index] as number) + 1, places)),
  };
}

/**
 * The weight beyond which a claim gets so many places, all others' weights as they are; undefined when none suffices.
 *
 * As its weight grows, the scale of the others falls, and with the scale their shares. At a scale the claim has what the others leave,
 * `target − 1 + own` with `own` its remainder, and each other takes its whole part and one more if its remainder is greater: together
 * `⌈share − own⌉`. The claim gets its place as long as these make no more than what is then left for others. The greatest such scale is
 * one at which an other's `share − own` is whole, between the scales at which the claim's own share is `target` and `target − 1`.
 */
function neededWeight(claim: Claim, all: readonly Claim[], target: number, places: number): Fraction | undefined {
  const others = all.filter((other) => other !== claim);
  const rest = places - target;
  if (target > (claim.max ?? target) || rest < others.reduce((sum, { min }) => sum + min, 0)) return undefined;
  const ownShare = (scale: Fraction) => minus(fraction(places), scaledTotal(others, scale));
  const distances = (scale: Fraction) => {
    const own = minus(ownShare(scale), fraction(target - 1));
    return others.map((other) => minus(scaled(other, scale), own));
  };
  const leavesEnough = (scale: Fraction) =>
    distances(scale).reduce((sum, distance) => sum + ceilingOf(distance), 0n) <= BigInt(rest);
  const from = scaleFor(others, fraction(rest));
  const to = scaleFor(others, fraction(rest + 1));
  const bends = turningPoints(others).filter((point) => compare(point, from) > 0 && compare(point, to) < 0);
  const ends = [from, ...bends, to];
  const candidates = ends.slice(1).flatMap((end, index) => wholeBetween(ends[index] as Fraction, end, distances));
  const scale = lastWithin([from, ...candidates.sort(compare)], leavesEnough);
  return compare(scale, zero) === 0 ? undefined : greatest(over(ownShare(scale), scale), claim.weight);
}

/** The points between two ends at which one of some straight lines is a whole number. */
function wholeBetween(from: Fraction, to: Fraction, lines: (at: Fraction) => readonly Fraction[]): Fraction[] {
  const ends = lines(to);
  return lines(from).flatMap((start, index) => {
    const rise = minus(ends[index] as Fraction, start);
    if (compare(rise, zero) <= 0) return [];
    const first = ceilingOf(start);
    const count = Number(floorOf(ends[index] as Fraction) - first) + 1;
    return Array.from({ length: Math.max(count, 0) }, (_, step) => {
      const way = over(minus(fraction(first + BigInt(step)), start), rise);
      return plus(from, times(way, minus(to, from)));
    });
  });
}
