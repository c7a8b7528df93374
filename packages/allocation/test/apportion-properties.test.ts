import { type Claim, compare, type Fraction, fraction, minus, over, plus, times } from "@gongwen/allocation";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestWays } from "./support/brute-force.ts";
import { countsOf, feasibleCases, methods, shared } from "./support/claims.ts";

const runs = { numRuns: 2000 };
const wide = { claims: 8, weight: 60, places: 40, limited: false };
const small = { claims: 4, weight: 9, places: 8 };

describe.each(methods)("%s, whatever the claims", (method) => {
  test("gives out every place, none below zero, all within floors and caps", () => {
    fc.assert(
      fc.property(feasibleCases({ ...wide, limited: true }), ({ claims, places }) => {
        const { awards } = shared(claims, places, method);
        expect(awards.reduce((sum, award) => sum + award.places, 0)).toBe(places);
        for (const [index, award] of awards.entries()) {
          const { min, max = places } = claims[index] as Claim;
          expect(award.places).toBeGreaterThanOrEqual(min);
          expect(award.places).toBeLessThanOrEqual(max);
        }
      }),
      runs,
    );
  });

  test("doesn't care in which order the claims stand, nor in which unit they are counted", () => {
    fc.assert(
      fc.property(feasibleCases({ ...wide, limited: true }), fc.integer({ min: 1, max: 99 }), ({ claims, places }, unit) => {
        const byId = (list: readonly Claim[]) =>
          Object.fromEntries(shared(list, places, method).awards.map(({ id, places: count }) => [id, count]));
        const shuffled = [...claims].reverse().sort((a, b) => compare(a.weight, b.weight));
        const scaled = claims.map((claim) => ({ ...claim, weight: times(claim.weight, fraction(unit, 7)) }));
        expect(byId(shuffled)).toEqual(byId(claims));
        expect(byId(scaled)).toEqual(byId(claims));
      }),
      runs,
    );
  });

  test.each([false, true])("is among the best of all ways by the method's own criterion (floors and caps: %s)", (limited) => {
    fc.assert(
      fc.property(feasibleCases({ ...small, limited }), ({ claims, places }) => {
        const { awards } = shared(claims, places, method);
        // With limits, what largest remainder rounds are the shares within them, which have a test of their own.
        const shares = awards.map(({ share, quotient }) => (method === "webster" ? share : quotient));
        expect(bestWays(claims, shares, places, method)).toContainEqual(awards.map((award) => award.places));
      }),
      runs,
    );
  });

  test("refuses a tie exactly where the criterion has several best ways, and names whom it is between", () => {
    fc.assert(
      fc.property(feasibleCases({ ...small, limited: false }), ({ claims, places }) => {
        const bare = claims.map((claim) => ({ ...claim, ties: [] }));
        const { awards } = shared(claims, places, method);
        const ways = bestWays(
          claims,
          awards.map(({ share }) => share),
          places,
          method,
        );
        expect(countsOf(bare, places, method) === "tie").toBe(ways.length > 1);
      }),
      runs,
    );
  });

  test("gives no place less to who grows, and one more just beyond the gap", () => {
    const hair = fraction(1, 10n ** 12n);
    fc.assert(
      fc.property(feasibleCases({ ...wide, limited: true }), fc.nat(), ({ claims, places }, pick) => {
        const index = pick % claims.length;
        const award = shared(claims, places, method).awards[index];
        if (award === undefined) throw new Error("no award");
        const countAt = (weight: Fraction) => {
          const changed = claims.map((claim, at) => (at === index ? { ...claim, weight } : claim));
          return shared(changed, places, method).awards[index]?.places ?? -1;
        };
        const { gap, weight, places: count } = award;
        if (gap === undefined) {
          expect(countAt(plus(weight, fraction(10n ** 12n)))).toBe(count);
          return;
        }
        expect(compare(gap, fraction(0))).toBeGreaterThanOrEqual(0);
        expect(countAt(plus(weight, plus(gap, hair)))).toBeGreaterThan(count);
        const under = minus(plus(weight, gap), hair);
        if (compare(under, weight) > 0) expect(countAt(under)).toBe(count);
      }),
      runs,
    );
  });
});

describe("largest remainder", () => {
  test("keeps the quota rule: nobody is a whole place away from its share", () => {
    fc.assert(
      fc.property(feasibleCases({ ...wide, limited: true }), ({ claims, places }) => {
        for (const { places: count, quotient } of shared(claims, places, "largest-remainder").awards) {
          const away = minus(fraction(count), quotient);
          expect(compare(away, fraction(1))).toBeLessThan(0);
          expect(compare(away, fraction(-1))).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });

  test("shares within limits are one multiple of the weights wherever no limit stands in the way, and make up the places", () => {
    fc.assert(
      fc.property(feasibleCases({ ...wide, limited: true }), ({ claims, places }) => {
        const { awards, scale } = shared(claims, places, "largest-remainder");
        expect(awards.map(({ quotient }) => quotient).reduce(plus)).toEqual(fraction(places));
        const wanted = awards.map(({ weight, limit }, index) => {
          const free = times(weight, scale);
          const { min, max = 0 } = claims[index] as Claim;
          if (limit === undefined) return free;
          const bound = fraction(limit === "floor" ? min : max);
          expect(compare(free, bound)).toBe(limit === "floor" ? -1 : 1);
          return bound;
        });
        expect(awards.map(({ quotient }) => quotient)).toEqual(wanted);
      }),
      runs,
    );
  });
});

describe("Webster", () => {
  test("is monotone in the number of places: with one more, nobody loses one", () => {
    fc.assert(
      fc.property(feasibleCases({ ...wide, limited: true }), ({ claims, places }) => {
        const more = countsOf(claims, places + 1, "webster");
        if (typeof more === "string") return;
        const counts = countsOf(claims, places, "webster") as readonly number[];
        for (const [index, count] of counts.entries()) expect(more[index]).toBeGreaterThanOrEqual(count);
      }),
      runs,
    );
  });

  test("is monotone in the weights: no place goes from one who grows to one who shrinks", () => {
    const step = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(feasibleCases({ ...wide, limited: true }), step, step, ({ claims, places }, up, down) => {
        const [first, second] = claims;
        if (first === undefined || second === undefined || second.weight.numerator <= BigInt(down)) return;
        const grown = { ...first, weight: plus(first.weight, fraction(up)) };
        const shrunk = { ...second, weight: minus(second.weight, fraction(down)) };
        const before = shared(claims, places, "webster").awards;
        const after = shared([grown, shrunk, ...claims.slice(2)], places, "webster").awards;
        const change = (index: number) => (after[index]?.places ?? 0) - (before[index]?.places ?? 0);
        expect(change(0) < 0 && change(1) > 0).toBe(false);
      }),
      runs,
    );
  });

  test("is the shares over one divisor, rounded to the nearest, kept within floors and caps", () => {
    fc.assert(
      fc.property(feasibleCases({ ...wide, limited: true }), ({ claims, places }) => {
        const { awards, scale } = shared(claims, places, "webster");
        for (const [index, { share, places: count, weight }] of awards.entries()) {
          const { min, max = places } = claims[index] as Claim;
          if (weight.numerator === 0n) continue;
          const quotient = over(share, scale);
          const from = minus(fraction(count), fraction(1, 2));
          const to = plus(fraction(count), fraction(1, 2));
          expect(count === min || compare(quotient, from) >= 0).toBe(true);
          expect(count === max || compare(quotient, to) <= 0).toBe(true);
        }
      }),
      runs,
    );
  });
});
