import type { Apportionment } from "./award.ts";
import type { Claim, Method, Refusal } from "./claim.ts";
import { compare, floorOf, fraction, minus, over, times, total, zero } from "./fraction.ts";
import { largestRemainder } from "./largest-remainder.ts";
import type { Rounded } from "./method.ts";
import { webster } from "./webster.ts";

const methods: Readonly<Record<Method, (claims: readonly Claim[], places: number) => Rounded | Refusal>> = {
  "largest-remainder": largestRemainder,
  webster,
};

/**
 * Shares out whole places by weight, exactly.
 *
 * @param claims with different ids; their order decides nothing
 * @param places a whole number, not negative
 * @returns awards that make up the places, or why there are none
 */
export function apportion(claims: readonly Claim[], places: number, method: Method): Apportionment | Refusal {
  const impossible = infeasible(claims, places);
  if (impossible !== undefined) return impossible;
  const rounded = methods[method](claims, places);
  return "kind" in rounded ? rounded : apportionment(claims, places, rounded);
}

function infeasible(claims: readonly Claim[], places: number): Refusal | undefined {
  const crossed = claims.filter(({ min, max }) => max !== undefined && max < min);
  if (crossed.length > 0) return { kind: "floor-over-cap", ids: crossed.map(({ id }) => id) };
  const floors = claims.reduce((sum, { min }) => sum + min, 0);
  if (floors > places) return { kind: "floors", floors, places };
  const weighty = claims.filter(({ weight }) => compare(weight, zero) > 0);
  if (floors < places && weighty.length === 0) return { kind: "no-weight", places };
  const caps = claims.reduce(
    (sum, { weight, min, max }) => sum + (compare(weight, zero) > 0 ? (max ?? Number.POSITIVE_INFINITY) : min),
    0,
  );
  return caps < places ? { kind: "caps", caps, places } : undefined;
}

function apportionment(claims: readonly Claim[], places: number, rounded: Rounded): Apportionment {
  const whole = total(claims.map(({ weight }) => weight));
  const awards = claims.map(({ id, weight }, index) => {
    const quotient = rounded.quotients[index] ?? zero;
    const limit = rounded.limits[index];
    const needed = rounded.needs[index];
    return {
      id,
      weight,
      share: compare(whole, zero) === 0 ? zero : over(times(weight, fraction(places)), whole),
      quotient,
      remainder: minus(quotient, fraction(floorOf(quotient))),
      rank: rounded.ranks[index] as number,
      places: rounded.counts[index] as number,
      ...(limit === undefined ? {} : { limit }),
      ...(needed === undefined ? {} : { gap: minus(needed, weight) }),
    };
  });
  return { places, awards, scale: rounded.scale };
}
