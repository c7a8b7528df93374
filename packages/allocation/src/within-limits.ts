import type { Claim } from "./claim.ts";
import { compare, type Fraction, fraction, greatest, least, minus, over, plus, times, total, zero } from "./fraction.ts";

/** What a claim's weight comes to at a scale, kept between its floor and its cap. */
export function scaled({ weight, min, max }: Claim, scale: Fraction): Fraction {
  const raised = greatest(times(weight, scale), fraction(min));
  return max === undefined ? raised : least(raised, fraction(max));
}

/** All of them together: never falls as the scale grows. */
export function scaledTotal(claims: readonly Claim[], scale: Fraction): Fraction {
  return total(claims.map((claim) => scaled(claim, scale)));
}

/** The scales at which a claim leaves its floor or reaches its cap, from 0 upwards: between two of them all grow in straight lines. */
export function turningPoints(claims: readonly Claim[]): Fraction[] {
  const points = claims
    .filter(({ weight }) => compare(weight, zero) > 0)
    .flatMap(({ weight, min, max }) => [min, ...(max === undefined ? [] : [max])].map((limit) => over(fraction(limit), weight)));
  return [zero, ...points]
    .sort(compare)
    .filter((point, index, all) => index === 0 || compare(point, all[index - 1] as Fraction) > 0);
}

/**
 * The scale at which the claims come to so much; the greatest where there are several.
 *
 * @param sum between the sum of all floors and what the claims can come to
 */
export function scaleFor(claims: readonly Claim[], sum: Fraction): Fraction {
  const start = lastWithin(turningPoints(claims), (point) => compare(scaledTotal(claims, point), sum) <= 0);
  const missing = minus(sum, scaledTotal(claims, start));
  const growing = claims.filter((claim) => grows(claim, start));
  return growing.length === 0 ? start : plus(start, over(missing, total(growing.map(({ weight }) => weight))));
}

/** Whether a claim grows just above a scale. */
function grows({ weight, min, max }: Claim, scale: Fraction): boolean {
  const value = times(weight, scale);
  if (compare(weight, zero) === 0 || compare(value, fraction(min)) < 0) return false;
  return max === undefined || compare(value, fraction(max)) < 0;
}

/** The last of ascending values for which a condition holds that no later one can meet again; the first must meet it. */
export function lastWithin(ascending: readonly Fraction[], holds: (value: Fraction) => boolean): Fraction {
  let [good, bad] = [0, ascending.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (holds(ascending[middle] as Fraction)) good = middle;
    else bad = middle;
  }
  return ascending[good] as Fraction;
}
